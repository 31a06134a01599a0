import { cleanPosting } from "@/lib/extract/clean-posting";
import { extractFacts } from "@/lib/extract/extract";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { FactName, Facts } from "@/lib/posting/facts";
import type { RawPosting } from "@/lib/posting/raw-posting";

export interface Read {
  posting: CleanPosting;
  facts: Facts;
}

/** A posting of title, places and text only: whatever a source states in fields is hidden. */
export function plainPosting(
  id: string,
  fields: { title: string; employer?: string; locations?: string[]; description?: string },
): RawPosting {
  return {
    source: "score",
    id,
    title: fields.title,
    employer: fields.employer ?? "",
    locations: fields.locations ?? [],
    description: fields.description ?? "",
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: {},
  };
}

export function readPosting(raw: RawPosting): Read {
  const posting = cleanPosting(raw);
  return { posting, facts: extractFacts(posting) };
}

/** The evidence of one fact, with the words around it, as lines to print. */
export function evidenceLines({ posting, facts }: Read, ...names: FactName[]): string[] {
  return facts.evidence
    .filter((evidence) => names.includes(evidence.fact))
    .map(({ value, text, start, end, field }) => {
      if (field !== "text") return `${value} ← ${field}: ${text}`;
      const before = posting.text.slice(Math.max(0, start - 40), start);
      const after = posting.text.slice(end, end + 40);
      return `${value} ← ${before}«${text}»${after}`.replace(/\s+/g, " ");
    });
}
