import { readDuties } from "@/lib/extract/duties";
import { readPay } from "@/lib/extract/pay/read-pay";
import { readPlaces } from "@/lib/extract/places/read-places";
import { readRole } from "@/lib/extract/role/read-role";
import { readSeniority } from "@/lib/extract/seniority/read-seniority";
import { readSkills } from "@/lib/extract/skills/read-skills";
import { cleanText } from "@/lib/extract/text/clean-text";
import { findSections } from "@/lib/extract/text/sections";
import { readWorkMode } from "@/lib/extract/work-mode/read-work-mode";
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
