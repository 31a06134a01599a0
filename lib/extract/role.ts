import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";

/** The posting's role (a slug of the vocabulary, or null) and the plausible ones, the role first. */
export function readRole(_posting: CleanPosting): {
  role: string | null;
  candidates: string[];
  evidence: Evidence[];
} {
  return { role: null, candidates: [], evidence: [] };
}
