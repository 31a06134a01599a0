import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";

/** The posting's own "what you will do" lines, found by section. */
export function readDuties(_posting: CleanPosting): { duties: string[]; evidence: Evidence[] } {
  return { duties: [], evidence: [] };
}
