import { cleanText } from "./clean-text";

const CLEAN = /^[!-%'-;=?-~]+(?: [!-%'-;=?-~]+)*$/;

/** A title, name or place on one line: entities, tags, bullets and spare spaces gone. */
export function cleanLine(value: string): string {
  if (CLEAN.test(value)) return value;
  return cleanText(value)
    .replace(/(?:^|\n)• /g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
