import type { RawPosting } from "./raw-posting";

/** What a stretch of a posting's text is about. `nice` holds what is welcome but not required. */
export const SECTION_KINDS = [
  "company",
  "duties",
  "requirements",
  "nice",
  "benefits",
  "pay",
  "legal",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A stretch of text under one heading; offsets are UTF-16 indices into the clean text, end exclusive. */
export interface Section {
  kind: SectionKind;
  heading: string | null;
  start: number;
  end: number;
}

/** A posting whose description has become clean text, divided into sections. All evidence points into it. */
export interface CleanPosting extends Omit<RawPosting, "description"> {
  text: string;
  sections: Section[];
}
