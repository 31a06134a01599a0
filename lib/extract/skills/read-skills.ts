import type { CleanPosting, SectionKind } from "@/lib/posting/clean-posting";
import type { Evidence, EvidenceField, SkillFact } from "@/lib/posting/facts";
import type { Skill } from "@/lib/posting/skills";
import { ownNameOf } from "./employer";
import { findInTitle, findMentions, findStated, type Mention } from "./mentions";
import { keepStacks } from "./stack";

/** Sections that speak of what the employer gives or must say, not of the work. */
const SILENT: ReadonlySet<SectionKind> = new Set(["benefits", "legal"]);

/**
 * Every distinct hard skill the posting asks for, in order of first mention: stated ones first, then title and text.
 * Words yield the most specific skill they name, and the wider ones it says it includes. Evidence is the first
 * mention in each spelling.
 */
export function readSkills(posting: CleanPosting): { skills: SkillFact[]; evidence: Evidence[] } {
  const known = new Map<Skill, Known>();
  const evidence: Evidence[] = [];
  const take = (text: string, mentions: Mention[], field: EvidenceField, inNice: boolean) => {
    for (const { skill, wider, start, end, nice } of mentions) {
      const words = text.slice(start, end);
      for (const named of wider.length === 0 ? [skill] : [skill, ...wider]) {
        const { slug, name } = named;
        const before = known.get(named);
        if (!before) known.set(named, { slug, name, nice: nice || inNice, spellings: [words] });
        else if (!nice && !inNice) before.nice = false;
        if (before && isListed(before.spellings, words)) continue;
        before?.spellings.push(words);
        evidence.push({ fact: "skill", value: slug, text: words, start, end, field });
      }
    }
  };

  const { title, text, sections } = posting;
  const own = ownNameOf(posting.employer);
  const stated = posting.stated.skills ?? [];
  if (stated.length > 0) take(stated.join("; "), findStated(stated), "stated.skills", false);
  take(title, findInTitle(title, own), "title", false);
  const silent = sections.every(({ kind }) => kind === "company" || SILENT.has(kind));
  for (const { kind, start, end } of sections) {
    if (SILENT.has(kind) && !silent) continue;
    const mentions = findMentions(text, start, end, own);
    take(
      text,
      kind === "company" && !silent ? keepStacks(text, mentions) : mentions,
      "text",
      kind === "nice",
    );
  }
  const skills = [...known.values()].map(
    ({ slug, name, nice }): SkillFact => (nice ? { slug, name, nice } : { slug, name }),
  );
  return { skills, evidence };
}

interface Known {
  slug: string;
  name: string;
  nice: boolean;
  spellings: string[];
}

function isListed(spellings: string[], words: string): boolean {
  return (
    spellings.includes(words) || spellings.some((spelling) => spelling.toLowerCase() === words.toLowerCase())
  );
}
