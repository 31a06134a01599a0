import { SKILLS, type Skill } from "@/lib/posting/skills";
import { TECHNICAL_CATEGORIES } from "@/lib/posting/skills/categories";
import { aliasKey, spellings } from "./skill-alias";
import { type ContextRule, compileContext, judgeByWords } from "./skill-context";
import { CUE_FORMS, stretchesOf } from "./skill-cues";
import { isOwnName } from "./skill-employer";
import { inOneList } from "./skill-list";
import { createMatcher, type Pattern } from "./skill-matcher";

/** A skill named in a text, at [start, end). */
export interface Mention {
  skill: Skill;
  start: number;
  end: number;
  nice: boolean;
}

/** What a spelling stands for. */
interface Meaning {
  skill: Skill;
  rule: ContextRule | null;
}

const TECHNICAL: ReadonlySet<string> = new Set(TECHNICAL_CATEGORIES);
const OWN_NAME_RULE = compileContext("own-name");

const CUE_COUNT = CUE_FORMS.length;
const MEANINGS: Meaning[] = [];
const BY_KEY = new Map<string, Skill>();
const findAll = createMatcher(patterns());

function* patterns(): Generator<Pattern> {
  for (const [id, { form }] of CUE_FORMS.entries()) yield { form, exact: false, id };
  for (const skill of SKILLS) {
    const id = CUE_COUNT + MEANINGS.push({ skill, rule: null }) - 1;
    const exact = [...(skill.caseSensitive ?? []), ...(skill.ambiguous ?? [])];
    const free = exact.includes(skill.name) ? [] : [skill.name];
    for (const form of [...free, ...(skill.aliases ?? [])].flatMap(spellings))
      yield remember(skill, form, false, id);
    for (const form of (skill.caseSensitive ?? []).flatMap(spellings)) yield remember(skill, form, true, id);
    if (!skill.ambiguous) continue;
    const rule = compileContext(skill.context ?? "tool");
    const ambiguous = CUE_COUNT + MEANINGS.push({ skill, rule }) - 1;
    for (const form of skill.ambiguous.flatMap(spellings)) yield remember(skill, form, true, ambiguous);
  }
}

function remember(skill: Skill, form: string, exact: boolean, id: number): Pattern {
  const key = aliasKey(form);
  if (!BY_KEY.has(key)) BY_KEY.set(key, skill);
  return { form, exact, id };
}

/** All mentions that count in text[from, to), in order; `own` is the employer's name as `ownNameOf` gives it. */
export function findMentions(text: string, from: number, to: number, own: string): Mention[] {
  const found: number[] = [];
  findAll(text, from, to, found);
  const cues: number[] = [];
  const hits: number[] = [];
  for (let index = 0; index < found.length; index += 3) {
    const id = found[index + 2] ?? 0;
    (id < CUE_COUNT ? cues : hits).push(found[index] ?? 0, found[index + 1] ?? 0, id);
  }
  if (hits.length === 0) return [];

  const verdicts = judge(text, hits, own);
  const stretches = cues.length > 0 ? stretchesOf(text, cues) : { nice: [], void: [] };
  const mentions: Mention[] = [];
  let niceAt = 0;
  let voidAt = 0;
  for (let index = 0; index < hits.length; index += 3) {
    const start = hits[index] ?? 0;
    const end = hits[index + 1] ?? 0;
    const meaning = meaningOf(hits, index);
    while ((stretches.void[voidAt + 1] ?? Number.POSITIVE_INFINITY) <= start) voidAt += 2;
    while ((stretches.nice[niceAt + 1] ?? Number.POSITIVE_INFINITY) <= start) niceAt += 2;
    if (!meaning || !verdicts[index / 3] || (stretches.void[voidAt] ?? Number.POSITIVE_INFINITY) <= start)
      continue;
    const nice = (stretches.nice[niceAt] ?? Number.POSITIVE_INFINITY) <= start;
    mentions.push({ skill: meaning.skill, start, end, nice });
  }
  return mentions;
}

function meaningOf(hits: number[], index: number): Meaning | undefined {
  return MEANINGS[(hits[index + 2] ?? 0) - CUE_COUNT];
}

/** Decides which hits are skills. What their own words leave open, a neighbour in a list decides. */
function judge(text: string, hits: number[], own: string): boolean[] {
  const verdicts: (boolean | null)[] = [];
  const rules: (ContextRule | null)[] = [];
  for (let index = 0; index < hits.length; index += 3) {
    const start = hits[index] ?? 0;
    const end = hits[index + 1] ?? 0;
    let rule = meaningOf(hits, index)?.rule ?? null;
    if (own !== "" && isOwnName(text.slice(start, end), own)) rule = OWN_NAME_RULE;
    rules.push(rule);
    verdicts.push(rule ? judgeByWords(rule, text, start, end) : true);
  }
  const accepts = (index: number, neighbour: number): boolean => {
    const category = meaningOf(hits, neighbour * 3)?.skill.category;
    const rule = rules[index];
    if (!category || !rule || verdicts[neighbour] === false) return false;
    if (!rule.peers.has(category) && !(rule.peers.has("technical") && TECHNICAL.has(category))) return false;
    const [left, right] = index < neighbour ? [index, neighbour] : [neighbour, index];
    return inOneList(text, hits[left * 3 + 1] ?? 0, hits[right * 3] ?? 0);
  };
  return verdicts.map(
    (verdict, index) => verdict ?? (accepts(index, index - 1) || accepts(index, index + 1)),
  );
}

/** Skills of a source's own list, in text that joins it by "; ". A whole entry needs no context. */
export function findStated(stated: string[]): Mention[] {
  const text = stated.join("; ");
  const mentions: Mention[] = [];
  let start = 0;
  for (const entry of stated) {
    const end = start + entry.length;
    const skill = BY_KEY.get(aliasKey(entry));
    if (skill) mentions.push({ skill, start, end, nice: false });
    else mentions.push(...findMentions(text, start, end, ""));
    start = end + 2;
  }
  return mentions;
}
