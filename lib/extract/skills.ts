import type { CleanPosting, SectionKind } from "@/lib/posting/clean-posting";
import type { Evidence, EvidenceField, SkillFact } from "@/lib/posting/facts";
import { ownNameOf } from "./skill-employer";
import { findMentions, findStated, type Mention } from "./skill-mentions";
import { keepStacks } from "./skill-stack";

/** Sections that speak of what the employer gives or must say, not of the work. */
const SILENT: ReadonlySet<SectionKind> = new Set(["benefits", "legal"]);

/**
 * Every distinct hard skill the posting asks for, in order of first mention: stated ones first, then title and text.
 * Words yield the most specific skill they name, and the wider ones it says it includes. Evidence is the first
 * mention in each spelling.
 */
export function readSkills(posting: CleanPosting): { skills: SkillFact[]; evidence: Evidence[] } {
  const skills = new Map<string, SkillFact>();
  const evidence: Evidence[] = [];
  const spelled = new Set<string>();
  const take = (text: string, mentions: Mention[], field: EvidenceField, inNice: boolean) => {
    for (const { skill, wider, start, end, nice } of mentions) {
      for (const { slug, name } of [skill, ...wider]) {
        const welcome = nice || inNice;
        const known = skills.get(slug);
        if (!known) skills.set(slug, welcome ? { slug, name, nice: true } : { slug, name });
        else if (!welcome) delete known.nice;
        const words = text.slice(start, end);
        const key = `${slug} ${words.toLowerCase()}`;
        if (spelled.has(key)) continue;
        spelled.add(key);
        evidence.push({ fact: "skill", value: slug, text: words, start, end, field });
      }
    }
  };

  const { title, text, sections } = posting;
  const own = ownNameOf(posting.employer);
  const stated = posting.stated.skills ?? [];
  if (stated.length > 0) take(stated.join("; "), findStated(stated), "stated.skills", false);
  take(title, findMentions(title, 0, title.length, own), "title", false);
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
  return { skills: [...skills.values()], evidence };
}
