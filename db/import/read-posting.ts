import { hash } from "node:crypto";
import { cleanPosting } from "@/lib/extract/clean-posting";
import { EXTRACTION, extractFacts } from "@/lib/extract/extract";
import { normaliseTitle } from "@/lib/extract/role/normalise-title";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Facts } from "@/lib/posting/facts";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { wordsOnly } from "@/lib/posting/words-only";
import type { document, posting, StagedPosting, StoredEvidence, StoredSection, StoredSkill } from "../schema";

/** A posting ready to be stored: its columns as JSON, and its document, lists as JSON. */
export interface ReadPosting {
  row: string;
  text: string;
  sections: string;
  evidence: string;
}

/** Cleans a raw posting and reads its facts. `asOf` stands in for a publication date that isn't stated. */
export function readPosting(raw: RawPosting, asOf: string): ReadPosting {
  const clean = cleanPosting(raw);
  const facts = extractFacts(clean);
  const row: StagedPosting = {
    title: clean.title,
    titleKey: normaliseTitle(clean.title, clean),
    employer: clean.employer,
    locations: clean.locations,
    url: clean.url,
    stated: clean.stated,
    firstSeen: clean.publishedAt ?? asOf,
    fingerprint: digestOf(wordsOnly(clean.text)),
    ...factColumns(facts),
  };
  const sections = clean.sections.map(
    ({ kind, start, end, heading }): StoredSection => [kind, start, end, heading],
  );
  return {
    row: JSON.stringify(row),
    text: clean.text,
    sections: JSON.stringify(sections),
    evidence: JSON.stringify(storedEvidence(facts)),
  };
}

/** Reads postings, keeping their order. */
export type Reader = (postings: RawPosting[], asOf: string) => Promise<ReadPosting[]>;

export const readHere: Reader = async (postings, asOf) => postings.map((raw) => readPosting(raw, asOf));

/** A stored posting as it was cleaned, for reading its facts again. */
export function storedPosting(
  row: typeof posting.$inferSelect,
  doc: typeof document.$inferSelect,
): CleanPosting {
  return {
    ...row,
    id: row.key,
    publishedAt: null,
    lastSeenAt: row.lastSeen,
    text: doc.text,
    sections: doc.sections.map(([kind, start, end, heading]) => ({ kind, start, end, heading })),
  };
}

/** The columns of a posting that hold its facts. */
export function factColumns(facts: Facts) {
  return {
    role: facts.role,
    roleCandidates: facts.roleCandidates,
    seniority: facts.seniority,
    seniorityAssumed: facts.seniorityAssumed,
    workMode: facts.workMode,
    countries: facts.countries,
    regions: facts.regions,
    pay: facts.pay,
    skills: facts.skills.map(({ slug, nice }): StoredSkill => (nice ? [slug, 1] : [slug])),
  };
}

export function storedEvidence(facts: Facts): StoredEvidence[] {
  return facts.evidence.map(({ fact, value, field, start, end }) => [fact, value, field, start, end]);
}

/** The source's identifier; without one, the address; without one, a hash of what it says. */
export function postingKey(raw: RawPosting): string {
  return (
    raw.id ?? raw.url ?? hashOf([raw.employer, raw.title, raw.locations, raw.description, raw.publishedAt])
  );
}

/** What the hashes of postings begin with that the present reader read. */
export const READER_PREFIX = `${EXTRACTION} `;

/** Changes when a posting's content, or the way it is read, changes. */
export function postingHash(raw: RawPosting): string {
  return `${READER_PREFIX}${hashOf(raw)}`;
}

/** The hash of the same content, read by the present reader. */
export function hashReadAgain(hash: string): string {
  return `${READER_PREFIX}${hash.split(" ").at(-1)}`;
}

function hashOf(value: unknown): string {
  return digestOf(JSON.stringify(value));
}

function digestOf(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 22);
}
