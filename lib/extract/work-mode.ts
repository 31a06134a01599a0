import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence } from "@/lib/posting/facts";
import type { WorkMode } from "@/lib/posting/work-mode";

/** Where the work is done: the source's own field, then title and locations, then the text. */
export function readWorkMode(_posting: CleanPosting): { workMode: WorkMode; evidence: Evidence[] } {
  return { workMode: "unknown", evidence: [] };
}
