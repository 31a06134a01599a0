import type { Evidence, PayFact, SkillFact } from "./facts";
import type { Seniority } from "./seniority";
import type { WorkMode } from "./work-mode";

/** A posting as it is shown to who asks what stands behind a figure. */
export interface ListedPosting {
  id: number;
  title: string;
  employer: string;
  /** As written. */
  locations: string[];
  /** Only where it leads to the web. */
  url: string | null;
  /** ISO day. */
  firstSeen: string;
  /** Further copies of it, counted once. */
  copies: number;
  seniority: Seniority;
  assumed: boolean;
  workMode: WorkMode;
  /** Of all copies. */
  countries: string[];
  pay: ListedPay | null;
  skills: SkillFact[];
  text: string;
  evidence: Evidence[];
}

export interface ListedPay {
  annual: number;
  currency: string;
  excluded: PayFact["excluded"] | null;
  /** Null where another copy states it. */
  written: PayFact | null;
}

/** An address that a reader may be sent to, or null: nothing but the web. */
export function webAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
