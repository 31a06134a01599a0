import type { RawPosting, StatedFields } from "@/lib/posting/raw-posting";
import { MAX_FIELD, type ReadOptions, reject, type SourceItem } from "./source";

export interface PostingParts extends Partial<Omit<RawPosting, "source" | "stated">> {
  title: string;
  employer: string;
  stated?: { [Field in keyof StatedFields]: StatedFields[Field] | null };
}

/** Makes a posting of what a source found, or says why it is none. Values that say nothing are left out. */
export function toItem(
  format: string,
  parts: PostingParts,
  line: number | null,
  options: ReadOptions,
): SourceItem {
  const posting: RawPosting = {
    source: options.source ?? format,
    id: parts.id || null,
    title: parts.title.slice(0, 500),
    employer: parts.employer.slice(0, 200),
    locations: parts.locations ?? [],
    description: parts.description ?? "",
    url: parts.url ?? null,
    publishedAt: parts.publishedAt ?? null,
    closedAt: parts.closedAt ?? null,
    lastSeenAt: parts.lastSeenAt ?? null,
    stated: said(parts.stated ?? {}),
  };
  const flaw = flawOf(posting, options.partial ?? false);
  return flaw ? reject(line, flaw, excerptOf(posting)) : { kind: "posting", posting, line };
}

function said(stated: NonNullable<PostingParts["stated"]>): StatedFields {
  const kept = Object.entries(stated).filter(([, value]) => value && value.length > 0);
  return Object.fromEntries(kept);
}

function flawOf(posting: RawPosting, partial: boolean): string | null {
  if (posting.description.length > MAX_FIELD)
    return `text longer than ${MAX_FIELD / 1_000_000} million characters`;
  if (partial) return null;
  if (!posting.title) return "no title";
  if (!posting.employer) return "no employer";
  const says = posting.description.trim() || posting.locations.length || Object.keys(posting.stated).length;
  return says ? null : "nothing but title and employer";
}

function excerptOf(posting: RawPosting): string {
  return [posting.title, posting.employer, posting.url ?? "", posting.description.slice(0, 150)]
    .filter(Boolean)
    .join(" · ");
}
