import { lowerUnit } from "@/lib/extract/text/letters";
import { aliasKey } from "./alias";

const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|llc|ltd|limited|corp|corporation|company|co|gmbh|ag|se|sa|sas|bv|nv|plc|ab|oy|labs?|technologies|software|systems|hq|io|ai)\.?$/i;

/** The employer's name as a name in its own postings may read, without legal form; "" if there is none. */
export function ownNameOf(employer: string): string {
  let name = employer.trim().replace(/\.(?:ai|app|co|com|dev|io|so)$/i, "");
  for (let round = 0; round < 2; round++) name = name.replace(LEGAL_FORM, "");
  return aliasKey(name.slice(0, 80));
}

/** Whether a mention at [start, end) begins with the employer's own name: "Databricks SQL" at Databricks. */
export function isOwnName(text: string, start: number, end: number, own: string): boolean {
  if (own === "" || lowerUnit(text.charCodeAt(start)) !== own.charCodeAt(0)) return false;
  const key = aliasKey(text.slice(start, end));
  return key === own || key.startsWith(`${own} `) || key.replace(/[ .]/g, "") === own.replace(/[ .]/g, "");
}
