import { isHeader } from "@/lib/extract/role/header";
import { rolesInText } from "@/lib/extract/role/text";
import { readHeader } from "@/lib/extract/role/title";
import { foldTitle } from "@/lib/extract/role/title-tokens";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence, EvidenceField } from "@/lib/posting/facts";
import type { Seniority } from "@/lib/posting/seniority";
import { statedLevel } from "./stated";
import { leadsPeople, levelInText, newcomersInvited } from "./text";
import { levelRank, type TitleLevel, titleLevels } from "./title";
import { levelOfYears, yearsAsked } from "./years";

interface SeniorityReading {
  seniority: Seniority;
  assumed: boolean;
  evidence: Evidence[];
}

/** What parts a first line. */
const BOUNDS = ["|", ",", ";", " - ", "•"];
const ALTERNATIVE = /\s(?:or|to|and|und|oder|bis|ou|o|lub|do|i)\s|[/,–&]|\s-\s|-to-/;

/** A lead is senior, unless the text gives it people to lead. */
function decided({ level }: TitleLevel, text: string): Seniority {
  if (level !== "lead") return level;
  return leadsPeople(text) ? "staff" : "senior";
}

/** One level out of a title's words: the lower of alternatives ("Senior/Staff"), else the higher ("Senior Staff"). */
function settle(
  levels: TitleLevel[],
  title: string,
  text: string,
): (TitleLevel & { level: Seniority }) | undefined {
  const settled = levels.map((hit) => ({ ...hit, level: decided(hit, text) }));
  let best = settled[0];
  for (const hit of settled.slice(1)) {
    if (!best) break;
    const between = foldTitle(title.slice(best.end, hit.start));
    const numeral = /^(?:[ivx]+|\d)$/i.test(title.slice(hit.start, hit.end));
    if (numeral && !/^(?:[ivx]+|\d)$/i.test(title.slice(best.start, best.end))) continue;
    const alternative = between.length <= 8 && ALTERNATIVE.test(between);
    const lower = levelRank(hit.level) < levelRank(best.level);
    if (alternative === lower && hit.level !== best.level) best = hit;
  }
  return best;
}

/**
 * The posting's level: title words, then the source's field, then what the text calls the job, then years asked
 * for; else mid and assumed.
 */
export function readSeniority(posting: CleanPosting): SeniorityReading {
  return (
    levelOfTitle(posting) ??
    levelOfField(posting) ??
    levelOfText(posting) ?? { seniority: "mid", assumed: true, evidence: [] }
  );
}

function levelOfTitle(posting: CleanPosting): SeniorityReading | undefined {
  const { title, text } = posting;
  const levels = isHeader(posting) ? levelsOfHeader(title) : titleLevels(title);
  const level = settle(levels, title, text);
  return level && reading(level.level, title, level, "title");
}

/** In a posting's first line, the levels beside its first role: those of others aren't its own. */
function levelsOfHeader(header: string): TitleLevel[] {
  const levels = titleLevels(header);
  const [role] = readHeader(header);
  // "Acme | Boston | FULL-TIME, INTERN": interns too, not only.
  if (!role) return levels.filter(({ level }) => level !== "entry");
  const start = Math.max(...BOUNDS.map((mark) => header.lastIndexOf(mark, role.start - 1))) + 1;
  const end = Math.min(
    ...BOUNDS.map((mark) => header.indexOf(mark, role.end)).filter((at) => at >= 0),
    header.length,
  );
  return levels.filter((hit) => hit.start >= start && hit.end <= end);
}

function levelOfField({ stated, text, sections }: CleanPosting): SeniorityReading | undefined {
  const field = stated.seniority;
  const level = field === undefined ? null : statedLevel(field);
  if (field === undefined || !level) return undefined;
  // Job boards fill in "entry level" by default: years that say otherwise are better witnesses.
  if (level === "entry" && /entry/i.test(field) && (yearsAsked(text, sections)?.years ?? 0) >= 2)
    return undefined;
  return reading(level, field, { start: 0, end: field.length }, "stated.seniority");
}

function levelOfText(posting: CleanPosting): SeniorityReading | undefined {
  const { text, sections } = posting;
  const named = isHeader(posting) ? levelOfFirstRole(text) : levelInText(text);
  if (named) return reading(decided(named, text), text, named, "text");
  const asked = yearsAsked(text, sections);
  if (asked) return reading(levelOfYears(asked.years), text, asked, "text");
  const invited = newcomersInvited(text);
  return invited && reading("entry", text, invited, "text");
}

/** In a free-form posting, the level written before the first role it names. */
function levelOfFirstRole(text: string): TitleLevel | undefined {
  const [first] = rolesInText(text);
  if (!first) return undefined;
  const { start, end } = first.phrase;
  const [level] = titleLevels(text.slice(start, end));
  return level && { ...level, start: start + level.start, end: start + level.end };
}

function reading(
  seniority: Seniority,
  source: string,
  { start, end }: { start: number; end: number },
  field: EvidenceField,
): SeniorityReading {
  const evidence: Evidence = {
    fact: "seniority",
    value: seniority,
    text: source.slice(start, end),
    start,
    end,
    field,
  };
  return { seniority, assumed: false, evidence: [evidence] };
}
