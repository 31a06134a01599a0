import { cleanLine } from "@/lib/extract/text/clean-line";
import { readDescription } from "@/lib/extract/text/clean-text";
import { findSections } from "@/lib/extract/text/sections";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { RawPosting } from "@/lib/posting/raw-posting";

/** Cleans a raw posting's title, employer, places and text once, and finds the text's sections. */
export function cleanPosting(raw: RawPosting): CleanPosting {
  const { description, ...rest } = raw;
  const { text, headings } = readDescription(description);
  const employer = cleanLine(raw.employer);
  return {
    ...rest,
    title: cleanLine(raw.title),
    employer,
    locations: [...new Set(raw.locations.map(cleanLine).filter((place) => place !== ""))],
    text,
    sections: findSections(text, { employer, headings }),
  };
}
