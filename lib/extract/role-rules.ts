import data from "./role-titles.json";
import { titleWords } from "./role-words";
import { titleTokens } from "./title-tokens";

/** How sure a phrase makes a role, surest first. */
export const TIERS = ["name", "strong", "weak", "field", "tail", "hint", "generic"] as const;
export type Tier = (typeof TIERS)[number];

/** A phrase that names a role, in the vocabulary's words. `role` is null for jobs outside technology. */
export interface Rule {
  role: string | null;
  tier: Tier;
  words: string[];
  /** Holds only if the text speaks of the role's matters. */
  ask: boolean;
  /** Place in the file: earlier roles win a tie. */
  order: number;
}

interface RoleTitles {
  names?: string[];
  ask?: string[];
  strong?: string[];
  weak?: string[];
  fields?: string[];
  tails?: string[];
  hints?: string[];
  generic?: string[];
  /** Words of the text that confirm an `ask` phrase; two different ones are needed. */
  confirm?: string[];
}

const ROLE_TITLES: Record<string, RoleTitles> = data.roles;

/** Rules by their first word, longest first. */
export const RULES = new Map<string, Rule[]>();

function spell(phrase: string): string[][] {
  const spelled = phrase.includes("DEV")
    ? ["engineer", "developer"].map((maker) => phrase.replace("DEV", maker))
    : [phrase];
  return spelled.map((text) => titleWords(titleTokens(text)).map((word) => word.word));
}

function add(rule: Rule): void {
  const first = rule.words[0];
  if (first === undefined) return;
  const same = RULES.get(first) ?? [];
  if (same.some((other) => other.tier === rule.tier && other.words.join(" ") === rule.words.join(" ")))
    return;
  same.push(rule);
  RULES.set(first, same);
}

function addAll(role: string | null, list: string[] | undefined, tier: Tier, order: number, ask = false) {
  for (const phrase of list ?? []) {
    for (const words of spell(phrase)) {
      add({ role, tier, words, ask, order });
      // "Analista de datos", "Ingénieur logiciel": Romance languages put the job first.
      const named = tier === "name" || tier === "generic";
      if (named && words.length > 1) {
        const last = words.at(-1) as string;
        add({ role, tier, words: [last, ...words.slice(0, -1)], ask, order });
      }
    }
  }
}

Object.entries(ROLE_TITLES).forEach(([role, titles], order) => {
  addAll(role, titles.names, "name", order);
  addAll(role, titles.ask, role === "software-engineer" ? "generic" : "name", order, true);
  addAll(role, titles.strong, "strong", order);
  addAll(role, titles.weak, "weak", order);
  addAll(role, titles.fields, "field", order);
  addAll(role, titles.tails, "tail", order);
  addAll(role, titles.hints, "hint", order);
  addAll(role, titles.generic, "generic", order);
});
addAll(null, data.none, "name", Number.MAX_SAFE_INTEGER);
for (const same of RULES.values()) same.sort((a, b) => b.words.length - a.words.length || a.order - b.order);

/** Of two roles named together, the one that means both: frontend and backend are full-stack. */
export const BOTH = data.both.map(([a = "", b = "", both = ""]) => ({ a, b, both }));

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const CONFIRMING = new Map(
  Object.entries(ROLE_TITLES)
    .filter(([, { confirm }]) => confirm)
    .map(([role, { confirm = [] }]) => [
      role,
      new RegExp(`(?<![\\w-])(?:${confirm.map(literal).join("|")})(?![\\w+#-])`, "gi"),
    ]),
);

/** Whether a text speaks of a role's matters: at least two of its confirming words. */
export function confirms(role: string, text: string): boolean {
  const pattern = CONFIRMING.get(role);
  if (!pattern) return true;
  let first = "";
  for (const [word] of text.matchAll(pattern)) {
    if (first === "") first = word.toLowerCase();
    else if (word.toLowerCase() !== first) return true;
  }
  return false;
}
