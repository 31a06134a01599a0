import { cleanText } from "@/lib/extract/clean-text";
import { readDuties } from "@/lib/extract/duties";
import { readPay } from "@/lib/extract/pay";
import { readPlaces } from "@/lib/extract/places";
import { readRole } from "@/lib/extract/role";
import { findSections } from "@/lib/extract/sections";
import { readSeniority } from "@/lib/extract/seniority";
import { readSkills } from "@/lib/extract/skills";
import { readWorkMode } from "@/lib/extract/work-mode";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { RawPosting } from "@/lib/posting/raw-posting";

/** One step of extraction on one posting, given the posting as published and as cleaned. */
export type Reader = (raw: RawPosting, clean: CleanPosting) => unknown;

export const READERS: Record<string, Reader> = {
  "clean text": (raw) => cleanText(raw.description),
  sections: (_, clean) => findSections(clean.text),
  role: (_, clean) => readRole(clean),
  seniority: (_, clean) => readSeniority(clean),
  "work mode": (_, clean) => readWorkMode(clean),
  places: (_, clean) => readPlaces(clean),
  pay: (_, clean) => readPay(clean, { countries: ["US"], seniority: "mid" }),
  skills: (_, clean) => readSkills(clean),
  duties: (_, clean) => readDuties(clean),
};
