import { fold } from "@/lib/extract/text/scan";
import { type StemFinder, stemFinder } from "@/lib/extract/text/stem-finder";
import { titleTokens } from "./title-tokens";
import data from "./titles.json";
import { titleWords } from "./words";

/** How sure a phrase makes a role, surest first. */
export const TIERS = ["name", "strong", "weak", "field", "tail", "hint", "generic"] as const;
export type Tier = (typeof TIERS)[number];

/** A phrase that names a role, in the vocabulary's words. `role` is null for jobs outside technology. */
export interface Rule {
  role: string | null;
  tier: Tier;
  words: string[];
  /** `likely`: holds unless the text never speaks of the role's matters. `unlikely`: only if it does. */
  doubt: "likely" | "unlikely" | null;
  /** Must be the whole of its stretch, levels aside: "Designer", not "Fashion Designer". */
  whole: boolean;
  /** The job word put first, as Romance languages do: "Analista de datos", "Chef de projet informatique". */
  turned: boolean;
  /** Place in the file: earlier roles win a tie. */
  order: number;
}

/**
 * How `role-titles.json` says a role. Phrases are plain words of any form that `role-words.json` knows; DEV, BOSS and
 * FIELD stand for the members of `classes`. The order of roles decides ties.
 */
interface RoleTitles {
  /** The job by name: "data scientist". */
  names?: string[];
  /** A name only if nothing else stands beside it. */
  whole?: string[];
  /** Names that the text may deny, by never using the words of `confirm`. */
  likely?: string[];
  /** Names that the text must support. */
  unlikely?: string[];
  /** Words of the text that confirm a doubtful name; two different ones are needed. */
  confirm?: string[];
  /** Words that make an engineer, lead, intern … one of this role wherever they stand: "backend". */
  strong?: string[];
  /** Words that do so only right beside the engineer, or alone in a part of the title: "cloud". */
  weak?: string[];
  /** Fields of work that stand for the job: "data science intern". */
  fields?: string[];
  /** Words that do so only in a part of their own: "Software Engineer, Web". */
  tails?: string[];
  /** Tools that give the role away where nothing else does: "django". */
  hints?: string[];
  /** Names that say little, so that anything else in title or text may say more. */
  generic?: string[];
}

const ROLE_TITLES: Record<string, RoleTitles> = data.roles;

/** Rules by the words they begin with. */
export interface RuleNode {
  next: Map<string, RuleNode>;
  rules: Rule[];
}

export const RULES: RuleNode = { next: new Map(), rules: [] };

const CLASSES = Object.entries(data.classes);

/** A phrase in the vocabulary's words, once for each member of a class it names: DEV is engineer or developer. */
function spell(phrase: string): string[][] {
  const [name, members] = CLASSES.find(([name]) => phrase.includes(name)) ?? [];
  if (name && members) return members.flatMap((member) => spell(phrase.replace(name, member)));
  return [titleWords(titleTokens(phrase)).map(({ word }) => word)];
}

function add(rule: Rule): void {
  let node = RULES;
  for (const word of rule.words) {
    const next = node.next.get(word) ?? { next: new Map(), rules: [] };
    node.next.set(word, next);
    node = next;
  }
  const known = node.rules.some(({ tier, turned }) => tier === rule.tier && turned === rule.turned);
  if (rule.words.length > 0 && !known) node.rules.push(rule);
}

interface Kind {
  tier: Tier;
  doubt?: Rule["doubt"];
  whole?: boolean;
}

function addAll(role: string | null, list: string[] | undefined, order: number, kind: Kind) {
  const { tier, doubt = null } = kind;
  const job = tier === "name" || tier === "generic";
  for (const phrase of list ?? []) {
    for (const words of spell(phrase)) {
      const whole = kind.whole ?? (job && words.length === 1 && (doubt !== null || tier === "generic"));
      const rule = { role, tier, words, doubt, whole, order };
      add({ ...rule, turned: false });
      if (!job || words.length < 2) continue;
      add({ ...rule, words: [words.at(-1) ?? "", ...words.slice(0, -1)], turned: true });
      add({ ...rule, words: [...words].reverse(), turned: true });
    }
  }
}

Object.entries(ROLE_TITLES).forEach(([role, titles], order) => {
  addAll(role, titles.names, order, { tier: "name" });
  addAll(role, titles.whole, order, { tier: "name", whole: true });
  const doubted = titles.generic ? "generic" : "name";
  addAll(role, titles.likely, order, { tier: doubted, doubt: "likely" });
  addAll(role, titles.unlikely, order, { tier: doubted, doubt: "unlikely" });
  addAll(role, titles.strong, order, { tier: "strong" });
  addAll(role, titles.weak, order, { tier: "weak" });
  addAll(role, titles.fields, order, { tier: "field" });
  addAll(role, titles.tails, order, { tier: "tail" });
  addAll(role, titles.hints, order, { tier: "hint" });
  addAll(role, titles.generic, order, { tier: "generic" });
});
addAll(null, data.none, Number.MAX_SAFE_INTEGER, { tier: "name" });

/** What "developer" alone says. */
export const DEVELOPER = RULES.next.get("developer")?.rules.find(({ tier }) => tier === "generic");

/** The roles that a text may give to a job whose title only says software engineer. */
export const SPECIALTIES = new Set(data.specialties);

/** Of two roles named together, the one that means both: frontend and backend are full-stack. */
export const BOTH = data.both.map(([a = "", b = "", both = ""]) => ({ a, b, both }));

/** Words of a text that confirm a role, and where the next of them may stand. */
interface Confirming {
  words: string[];
  next: StemFinder;
}

const confirming = new Map<string, Confirming>();
for (const [role, { confirm: words = [] }] of Object.entries(ROLE_TITLES)) {
  if (words.length > 0) confirming.set(role, { words, next: stemFinder(words) });
}
/** What a text says of its matters, it says before this. */
const LONGEST = 8000;
const PART_OF_WORD = /[\w+#]/;

/** Whether a text speaks of a role's matters: at least two (or as many as asked for) of its confirming words. */
export function confirms(role: string, text: string, needed = 2): boolean {
  const known = confirming.get(role);
  if (!known) return true;
  const { words, next } = known;
  const folded = fold(text);
  const said: string[] = [];
  for (let at = next(text, 0, LONGEST); at >= 0; at = next(text, at + 1, LONGEST)) {
    if (at > 0 && PART_OF_WORD.test(folded.charAt(at - 1))) continue;
    for (const word of words) {
      if (!folded.startsWith(word, at) || PART_OF_WORD.test(folded.charAt(at + word.length))) continue;
      if (!said.includes(word) && said.push(word) >= needed) return true;
    }
  }
  return false;
}
