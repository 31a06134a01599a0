import type { Seniority } from "@/lib/posting/seniority";
import type { WorkMode } from "@/lib/posting/work-mode";

/** An active posting as profiles see it: one per posting, its duplicates counted in `copies`. */
export interface PostingFact {
  posting: number;
  employer: number;
  /** ISO alpha-2; empty where no country is known or the work is open worldwide. */
  countries: string[];
  seniority: Seniority;
  /** The posting names neither a level nor years. */
  assumed: boolean;
  workMode: WorkMode;
  pay: FactPay | null;
  /** Skill identifiers, without repeats. */
  skills: number[];
  /** Further postings that are this one again. */
  copies: number;
}

/** Annual pay in whole units of its currency, or the reason it is left out of figures. */
export interface FactPay {
  annual: number;
  currency: string;
  excluded: "too-wide" | "implausible" | null;
}
