import { readSkills } from "@/lib/extract/skills/read-skills";
import type { CleanPosting } from "@/lib/posting/clean-posting";

/** More than this of a text is not read. */
export const LONGEST_CV = 2_000_000;
const PART = 50_000;

/** The skills a text names, in order of first mention, and how much of it was read, in characters. */
export interface ReadCv {
  skills: { slug: string; name: string }[];
  characters: number;
  read: number;
}

/**
 * Reads a CV as postings are read, part by part; `pause` is awaited in between, so that a page stays usable. Ambiguous
 * names need the words around them, which are understood in English.
 */
export async function readCv(text: string, pause: () => Promise<void> = async () => {}): Promise<ReadCv> {
  const read = Math.min(text.length, LONGEST_CV);
  const found = new Map<string, string>();
  for (let start = 0; start < read; ) {
    const end = partEnd(text, start, read);
    for (const { slug, name } of readSkills(asPosting(text.slice(start, end))).skills)
      if (!found.has(slug)) found.set(slug, name);
    start = end;
    await pause();
  }
  return {
    skills: [...found].map(([slug, name]) => ({ slug, name })),
    ...{ characters: text.length, read },
  };
}

/** After a line near the longest part, or in the middle of one that is longer. */
function partEnd(text: string, start: number, read: number): number {
  const most = Math.min(read, start + PART);
  if (most === read) return read;
  const newline = text.lastIndexOf("\n", most);
  return newline > start ? newline + 1 : most;
}

function asPosting(text: string): CleanPosting {
  const sections = [{ kind: "requirements" as const, heading: null, start: 0, end: text.length }];
  const nothing = { url: null, publishedAt: null, closedAt: null, lastSeenAt: null, stated: {} };
  return { source: "", id: "", title: "", employer: "", locations: [], ...nothing, text, sections };
}
