import type { CleanPosting, SectionKind } from "@/lib/posting/clean-posting";
import type { Evidence, EvidenceField, SkillFact } from "@/lib/posting/facts";
import { ownNameOf } from "./skill-employer";
import { findMentions, findStated, type Mention } from "./skill-mentions";

/** Sections that speak of the employer or of what it gives, not of the work. */
const SILENT: ReadonlySet<SectionKind> = new Set(["company", "benefits", "legal"]);

/**
 * Every distinct hard skill the posting asks for, in order of first mention: stated ones first, then title and text.
 * A mention gives the most specific skill that its words name; evidence is the first mention that counts.
 */
export function readSkills(posting: CleanPosting): { skills: SkillFact[]; evidence: Evidence[] } {
  const skills = new Map<string, SkillFact>();
  const evidence: Evidence[] = [];
  const take = (text: string, mentions: Mention[], field: EvidenceField, nice: boolean) => {
    for (const mention of mentions) {
      const { slug, name } = mention.skill;
      const known = skills.get(slug);
      const welcome = nice || mention.nice;
      if (known) {
        if (!welcome) delete known.nice;
        continue;
      }
      skills.set(slug, welcome ? { slug, name, nice: true } : { slug, name });
      const { start, end } = mention;
      evidence.push({ fact: "skill", value: slug, text: text.slice(start, end), start, end, field });
    }
  };

  const own = ownNameOf(posting.employer);
  const stated = posting.stated.skills ?? [];
  if (stated.length > 0) take(stated.join("; "), findStated(stated), "stated.skills", false);
  take(posting.title, findMentions(posting.title, 0, posting.title.length, own), "title", false);
  for (const { kind, start, end } of posting.sections) {
    if (SILENT.has(kind)) continue;
    take(posting.text, findMentions(posting.text, start, end, own), "text", kind === "nice");
  }
  return { skills: [...skills.values()], evidence };
}
