import type { PayPeriod } from "./pay";
import type { Seniority } from "./seniority";
import type { WorkMode } from "./work-mode";

export const FACT_NAMES = [
  "role",
  "seniority",
  "workMode",
  "country",
  "region",
  "pay",
  "skill",
  "duty",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Where evidence was read: the title, a location, the text, or a field the source filled in. */
export type EvidenceField = "title" | "location" | "text" | `stated.${string}`;

/** The words that prove a fact. For `location`, offsets point into the locations joined with "; ". */
export interface Evidence {
  fact: FactName;
  /** The fact's value: a slug, a level, a country code, "150000-190000 USD year" … */
  value: string;
  text: string;
  start: number;
  end: number;
  field: EvidenceField;
}

/** Base pay read from a posting. `annual` is the midpoint of the range, a year, in its own currency. */
export interface PayFact {
  min: number;
  max: number;
  currency: string;
  period: PayPeriod;
  annual: number;
  /** Net of tax, or paid to a contractor's company, where the posting says so. */
  basis?: "net" | "b2b";
  /** Why the amount stays out of every figure, if it does. */
  excluded?: "too-wide" | "implausible";
}

export interface SkillFact {
  slug: string;
  name: string;
  /** Named only as welcome, not as required. */
  nice?: true;
}

/** Everything read out of one posting. */
export interface Facts {
  role: string | null;
  /** Role first, then other plausible ones. */
  roleCandidates: string[];
  seniority: Seniority;
  /** True if nothing in the posting says its level. */
  seniorityAssumed: boolean;
  workMode: WorkMode;
  /** ISO 3166-1 alpha-2; `["*"]` for worldwide. */
  countries: string[];
  /** `EU`, `EMEA`, `LATAM`, `DACH` …: for filtering only. */
  regions: string[];
  pay: PayFact | null;
  skills: SkillFact[];
  /** What the job-holder will do, one line each, from the posting's own list. */
  duties: string[];
  evidence: Evidence[];
}
