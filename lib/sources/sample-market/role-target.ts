import type { Seniority } from "@/lib/posting/seniority";

/** What one role's postings of a dataset have to add up to. Shares are percent of its postings. */
export interface RoleTarget {
  role: string;
  /** The article its published figures come from. */
  source: string;
  postings: number;
  /** Entry, mid, senior, staff. */
  seniority: number[];
  modes: { remote: number; hybrid: number; unknown: number };
  /** By country; what is left is spread over the others. */
  countries: Record<string, number>;
  /** Postings open in the US that state pay, and its median. */
  pay: { n: number; median: number };
  /** Which duties its texts list. */
  family: string;
  skills: Record<string, number>;
  /** Of postings open in the US that state pay and ask for the skill: median and number. */
  skillPay: Record<string, [median: number, n: number]>;
}

export const LEVELS: readonly Seniority[] = ["entry", "mid", "senior", "staff"];
