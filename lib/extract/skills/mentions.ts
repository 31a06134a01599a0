import { elementAt } from "@/lib/extract/element-at";
import { type Scan, scanOf } from "@/lib/extract/text/scan";
import { SKILLS, type Skill, skillBySlug } from "@/lib/posting/skills";
import { TECHNICAL_CATEGORIES } from "@/lib/posting/skills/categories";
import { aliasKey, spellings } from "./alias";
import { type ContextRule, compileContext, judgeByWords } from "./context";
import { CUE_FORMS, stretchesOf } from "./cues";
import { isOwnName } from "./employer";
import { inOneList } from "./list";
import { createMatcher, type Pattern } from "./matcher";
import { isBuilderTitle, standsAlone } from "./title";

/** A skill named in a text, at [start, end). */
export interface Mention {
  skill: Skill;
  /** Wider skills that the same words state. */
  wider: readonly Skill[];
  start: number;
  end: number;
  nice: boolean;
}

/** What a spelling stands for. */
interface Meaning {
  skill: Skill;
  wider: readonly Skill[];
  rule: ContextRule | null;
}

/** No posting names as much in one section; only hostile text does. */
const MOST_HITS = 2000;
const TECHNICAL: ReadonlySet<string> = new Set(TECHNICAL_CATEGORIES);
const OWN_NAME_RULE = compileContext("own-name");

const CUE_COUNT = CUE_FORMS.length;
const MEANINGS: Meaning[] = [];
const BY_KEY = new Map<string, Meaning>();
const findAll = createMatcher([
  ...CUE_FORMS.map(({ form }, id) => ({ form, exact: false, id })),
  ...SKILLS.flatMap(patternsOf),
]);

function patternsOf(skill: Skill): Pattern[] {
  const { name, aliases = [], caseSensitive = [], ambiguous = [] } = skill;
  const rule = ambiguous.length > 0 ? compileContext(skill.context ?? "tool") : null;
  const judged = new Set(ambiguous.flatMap(spellings).map((form) => aliasKey(form)));
  const isExact = caseSensitive.includes(name) || judged.has(aliasKey(name));
  const free = isExact ? aliases : [name, ...aliases];
  return [
    ...free.flatMap(spellings).map((form) => patternOf(skill, form, false, null)),
    ...caseSensitive.flatMap(spellings).map((form) => patternOf(skill, form, true, null)),
    ...ambiguous.flatMap(spellings).map((form) => patternOf(skill, form, true, rule)),
  ];
}

function patternOf(skill: Skill, form: string, exact: boolean, rule: ContextRule | null): Pattern {
  const key = aliasKey(form);
  const wider = (skill.also ?? [])
    .flatMap((slug) => skillBySlug(slug) ?? [])
    .filter((other) => isWithin(other, key));
  const meaning = { skill, wider, rule };
  if (!BY_KEY.has(key)) BY_KEY.set(key, meaning);
  return { form, exact, id: CUE_COUNT + MEANINGS.push(meaning) - 1 };
}

/** Whether a spelling of the skill stands within a longer one; "springboot" holds Spring too. */
function isWithin(skill: Skill, key: string): boolean {
  const tight = key.replaceAll(" ", "");
  const forms = [skill.name, ...(skill.aliases ?? []), ...(skill.caseSensitive ?? [])].flatMap(spellings);
  return forms.some((form) => tight.includes(aliasKey(form).replaceAll(" ", "")));
}

/** Mentions in a posting's title; `own` is the employer's name as `ownNameOf` gives it. */
export function findInTitle(title: string, own: string): Mention[] {
  const builder = isBuilderTitle(title);
  const settle = ({ rule, start, end }: Hit) => builder && !!rule?.proper && standsAlone(title, start, end);
  return find(title, 0, title.length, own, settle);
}

/** All mentions that count in text[from, to), in order; `own` is the employer's name as `ownNameOf` gives it. */
export function findMentions(text: string, from: number, to: number, own: string): Mention[] {
  return find(text, from, to, own, () => false);
}

function find(text: string, from: number, to: number, own: string, settle: (hit: Hit) => boolean): Mention[] {
  const found: number[] = [];
  const scan = scanOf(text);
  findAll(text, scan, from, to, found);
  const cues: number[] = [];
  const hits: Hit[] = [];
  for (let index = 0; index < found.length && hits.length < MOST_HITS; index += 3) {
    const start = found[index] ?? 0;
    const end = found[index + 1] ?? 0;
    const id = found[index + 2] ?? 0;
    const meaning = elementAt(MEANINGS, id - CUE_COUNT);
    if (meaning) hits.push(judged(meaning, text, scan, start, end, own));
    else cues.push(start, end, id);
  }
  if (hits.length === 0) return [];
  const stretches = stretchesOf(text, cues);
  const isNice = within(stretches.nice);
  const isVoid = within(stretches.void);
  const mentions: Mention[] = [];
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index] as Hit;
    const counts =
      hit.verdict ?? (isListed(text, hit, elementAt(hits, index - 1), hits[index + 1]) || settle(hit));
    if (!counts || isVoid(hit.start)) continue;
    const { meaning, start, end } = hit;
    mentions.push({ skill: meaning.skill, wider: meaning.wider, start, end, nice: isNice(start) });
  }
  return mentions;
}

/** A name that was found; null for what its own words leave open. */
interface Hit {
  meaning: Meaning;
  rule: ContextRule | null;
  start: number;
  end: number;
  verdict: boolean | null;
}

function judged(meaning: Meaning, text: string, scan: Scan, start: number, end: number, own: string): Hit {
  const rule = isOwnName(text, start, end, own) ? OWN_NAME_RULE : meaning.rule;
  return { meaning, rule, start, end, verdict: rule ? judgeByWords(rule, text, scan, start, end) : true };
}

/** Whether a neighbour in a list shows an open name to be a skill. */
function isListed(text: string, hit: Hit, previous: Hit | undefined, next: Hit | undefined): boolean {
  return (
    (isPeer(hit, previous) && inOneList(text, previous?.end ?? 0, hit.start)) ||
    (isPeer(hit, next) && inOneList(text, hit.end, next?.start ?? 0))
  );
}

function isPeer({ rule }: Hit, other: Hit | undefined): boolean {
  if (!rule || !other || other.verdict === false) return false;
  const { category } = other.meaning.skill;
  return rule.peers.has(category) || (rule.peers.has("technical") && TECHNICAL.has(category));
}

/** Tells for offsets asked in ascending order whether they lie in one of the stretches. */
function within(stretches: number[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((stretches[index + 1] ?? Number.POSITIVE_INFINITY) <= offset) index += 2;
    return (stretches[index] ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** Skills of a source's own list, in text that joins it by "; ". A whole entry needs no context. */
export function findStated(stated: string[]): Mention[] {
  const text = stated.join("; ");
  let start = 0;
  return stated.flatMap((entry) => {
    const from = start;
    const end = from + entry.length;
    start = end + 2;
    const meaning = BY_KEY.get(aliasKey(entry));
    if (!meaning) return findMentions(text, from, end, "");
    return [{ skill: meaning.skill, wider: meaning.wider, start: from, end, nice: false }];
  });
}
