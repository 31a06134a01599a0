import type { StatedPay } from "./pay";
import type { WorkMode } from "./work-mode";

/** One job advertisement as a source published it, before anything is read out of its text. */
export interface RawPosting {
  /** Name of the source: `ashby`, `csv` … */
  source: string;
  /** The source's own identifier, unique within it; null if it has none. */
  id: string | null;
  title: string;
  employer: string;
  /** Places as written, one a string; a string may still name several. */
  locations: string[];
  /** HTML, Markdown or plain text, as published. */
  description: string;
  url: string | null;
  /** Publication date, ISO 8601 day, where stated. */
  publishedAt: string | null;
  /** ISO days, only where the source itself says so. */
  closedAt: string | null;
  lastSeenAt: string | null;
  /** What the source states in fields of its own; it wins over the text. Absent means not stated. */
  stated: StatedFields;
}

export interface StatedFields {
  /** Country names or codes, as written. */
  countries?: string[];
  workMode?: WorkMode;
  /** Level as written: "Mid-Senior level", "Junior". */
  seniority?: string;
  pay?: StatedPay[];
  /** Skill names as written. */
  skills?: string[];
}
