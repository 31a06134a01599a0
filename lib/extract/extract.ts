import { readPay } from "@/lib/extract/pay/read-pay";
import { readPlaces } from "@/lib/extract/places/read-places";
import { readRole } from "@/lib/extract/role/read-role";
import { readSeniority } from "@/lib/extract/seniority/read-seniority";
import { readSkills } from "@/lib/extract/skills/read-skills";
import { readWorkMode } from "@/lib/extract/work-mode/read-work-mode";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Facts } from "@/lib/posting/facts";
import { readDuties } from "./duties";

/** Reads all facts out of one cleaned posting, each with the words that prove it. Pure; never throws on any text. */
export function extractFacts(posting: CleanPosting): Facts {
  const role = readRole(posting);
  const level = readSeniority(posting);
  const mode = readWorkMode(posting);
  const places = readPlaces(posting);
  const pay = readPay(posting, { countries: places.countries, seniority: level.seniority });
  const skills = readSkills(posting);
  const duties = readDuties(posting);
  return {
    role: role.role,
    roleCandidates: role.candidates,
    seniority: level.seniority,
    seniorityAssumed: level.assumed,
    workMode: mode.workMode,
    countries: places.countries,
    regions: places.regions,
    pay: pay.pay,
    skills: skills.skills,
    duties: duties.duties,
    evidence: [
      ...role.evidence,
      ...level.evidence,
      ...mode.evidence,
      ...places.evidence,
      ...pay.evidence,
      ...skills.evidence,
      ...duties.evidence,
    ],
  };
}

/** Names the way postings are read. Change it whenever the same posting may yield other facts. */
export const EXTRACTION = "2026-11-26.3";
