import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { cleanText } from "./clean-text";
import { findSections } from "./sections";

/** Cleans a raw posting's title, employer, places and text once, and finds the text's sections. */
export function cleanPosting(raw: RawPosting): CleanPosting {
  const { description, ...rest } = raw;
  const text = cleanText(description);
  return {
    ...rest,
    title: cleanText(raw.title).replace(/\s+/g, " ").trim(),
    employer: cleanText(raw.employer).replace(/\s+/g, " ").trim(),
    locations: raw.locations.map((place) => cleanText(place).replace(/\s+/g, " ").trim()).filter(Boolean),
    text,
    sections: findSections(text),
  };
}
