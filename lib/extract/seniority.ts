import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { Evidence, EvidenceField } from "@/lib/posting/facts";
import type { Seniority } from "@/lib/posting/seniority";
import { isHeader } from "./role-header";
import { rolesInText } from "./role-text";
import { leadsPeople, levelInText } from "./seniority-text";
import { levelRank, type TitleLevel, titleLevels } from "./seniority-title";
import { levelOfYears, yearsAsked } from "./seniority-years";
import { foldTitle } from "./title-tokens";

interface SeniorityReading {
  seniority: Seniority;
  assumed: boolean;
  evidence: Evidence[];
}

const ALTERNATIVE = /\s(?:or|to|and|und|oder|bis|ou|o|lub|do|i)\s|[/,–&]|\s-\s|-to-/;

/** One level out of a title's words: the lower of alternatives ("Senior/Staff"), else the higher ("Senior Staff"). */
function settle(
  levels: TitleLevel[],
  title: string,
  text: string,
): (TitleLevel & { level: Seniority }) | undefined {
  const settled = levels.map((hit) => ({
    ...hit,
    level: hit.level === "lead" ? (leadsPeople(text) ? ("staff" as const) : ("senior" as const)) : hit.level,
  }));
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

const STATED: [RegExp, Seniority | null][] = [
  [/mid[ -]?senior|not applicable|n\/?a$/, null],
  [/intern|entry|junior|graduate|trainee|student|praktik|einsteiger/, "entry"],
  [/director|executive|principal|staff|lead|head|manager|expert|chief|vp/, "staff"],
  [/senior|\bsr\b/, "senior"],
  [/associate|mid|regular|intermediate|medior|pleno|experienced|professional/, "mid"],
];

function statedLevel(stated: string): Seniority | null {
  const text = foldTitle(stated);
  return STATED.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The posting's level: title words, then the source's field, then what the text calls the job, then years asked for; else mid and assumed. */
export function readSeniority(posting: CleanPosting): SeniorityReading {
  const { title, text } = posting;
  const inTitle = settle(titleLevels(title), title, text);
  if (inTitle) return reading(inTitle.level, title, inTitle, "title");
  const field = posting.stated.seniority;
  const stated = field === undefined ? null : statedLevel(field);
  const years = yearsAsked(text, posting.sections);
  // Job boards fill in "entry level" by default: years that say otherwise are better witnesses.
  const doubted = stated === "entry" && years !== undefined && years.years >= 2 && /entry/i.test(field ?? "");
  if (field !== undefined && stated && !doubted) {
    return reading(stated, field, { start: 0, end: field.length }, "stated.seniority");
  }
  const named = isHeader(posting) ? levelOfFirstRole(text) : levelInText(text);
  if (named) {
    const level = named.level === "lead" ? (leadsPeople(text) ? "staff" : "senior") : named.level;
    return reading(level, text, named, "text");
  }
  if (years) return reading(levelOfYears(years.years), text, years, "text");
  return { seniority: "mid", assumed: true, evidence: [] };
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
