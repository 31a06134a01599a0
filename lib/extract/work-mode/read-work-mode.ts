import { fold } from "@/lib/extract/text/scan";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence, EvidenceField } from "@/lib/posting/facts";
import type { WorkMode } from "@/lib/posting/work-mode";
import { type ModeHit, readLabel } from "./labels";
import { readStatements, type WeighedHit } from "./text";

interface ReadMode {
  workMode: WorkMode;
  evidence: Evidence[];
}

/** Where the work is done: the source's own field, then title and locations, then the text. */
export function readWorkMode(posting: CleanPosting): ReadMode {
  const stated = posting.stated.workMode;
  if (stated && stated !== "unknown") {
    return found({ mode: stated, start: 0, end: stated.length }, stated, "stated.workMode");
  }
  const title = readLabel(fold(posting.title));
  const places = posting.locations.join("; ");
  const place = readLabel(fold(places), true);
  // Either may offer to work remotely; else the title speaks first.
  if (place && (!title || (place.mode === "remote" && title.mode !== "onsite"))) {
    return found(place, places, "location");
  }
  if (title) return found(title, posting.title, "title");
  const decided = decide(readStatements(posting));
  return decided ? found(decided, posting.text, "text") : { workMode: "unknown", evidence: [] };
}

/**
 * Among statements of the heaviest kind: hybrid, since who names days in the office means it;
 * then remote, since a job that can be done remotely is; then on site.
 */
function decide(hits: readonly WeighedHit[]): ModeHit | null {
  const heaviest = Math.max(0, ...hits.map((one) => one.weight));
  const deciding = hits.filter((one) => one.weight === heaviest);
  for (const mode of ["hybrid", "remote", "onsite"] as const) {
    const first = deciding.find((one) => one.mode === mode);
    if (first) return first;
  }
  return null;
}

function found(hit: ModeHit, source: string, field: EvidenceField): ReadMode {
  const text = source.slice(hit.start, hit.end);
  const evidence: Evidence = {
    fact: "workMode",
    value: hit.mode,
    text,
    start: hit.start,
    end: hit.end,
    field,
  };
  return { workMode: hit.mode, evidence: [evidence] };
}
