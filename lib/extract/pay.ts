import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence, PayFact } from "@/lib/posting/facts";
import type { Seniority } from "@/lib/posting/seniority";

/** Base pay, from the source's pay field, else the title, else the text. */
export function readPay(
  _posting: CleanPosting,
  _known: { countries: string[]; seniority: Seniority },
): { pay: PayFact | null; evidence: Evidence[] } {
  return { pay: null, evidence: [] };
}
