import { cleanLine } from "@/lib/extract/text/clean-line";
import { readDescription } from "@/lib/extract/text/clean-text";
import { findSections } from "@/lib/extract/text/sections";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { RawPosting } from "@/lib/posting/raw-posting";

/** Cleans a raw posting's title, employer, places and text once, and finds the text's sections. */
export function cleanPosting(raw: RawPosting): CleanPosting {
  const { text, headings } = readDescription(raw.description);
  const employer = cleanLine(raw.employer);
  return {
    source: raw.source,
    id: raw.id,
    title: cleanLine(raw.title),
    employer,
    locations: [...new Set(raw.locations.map(cleanLine).filter((place) => place !== ""))],
    url: raw.url,
    publishedAt: raw.publishedAt,
    closedAt: raw.closedAt,
    lastSeenAt: raw.lastSeenAt,
    stated: raw.stated,
    text,
    sections: findSections(text, { employer, headings }),
  };
}
