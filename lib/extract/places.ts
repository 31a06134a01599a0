import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";

/** Countries (ISO 3166-1 alpha-2, `["*"]` for worldwide) and regions where the work may be done. */
export function readPlaces(_posting: CleanPosting): {
  countries: string[];
  regions: string[];
  evidence: Evidence[];
} {
  return { countries: [], regions: [], evidence: [] };
}
