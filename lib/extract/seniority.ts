import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";
import type { Seniority } from "@/lib/posting/seniority";

/** The posting's level: title words, then years asked for, else mid and assumed. */
export function readSeniority(_posting: CleanPosting): {
  seniority: Seniority;
  assumed: boolean;
  evidence: Evidence[];
} {
  return { seniority: "mid", assumed: true, evidence: [] };
}
