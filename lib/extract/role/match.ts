import { elementAt } from "@/lib/extract/element-at";
import { RULES, type Rule, type RuleNode } from "./rules";
import type { TitleWord } from "./words";

/** A rule found in a stretch of words; indices into it, both inclusive. */
export interface Match {
  rule: Rule;
  from: number;
  to: number;
}

/** Every rule whose words stand in order in the stretch, levels and small words between them aside. */
export function findMatches(words: TitleWord[]): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < words.length; i++) {
    const node = RULES.next.get((words[i] as TitleWord).word);
    if (node) follow(words, node, { from: i, at: i }, found);
  }
  return found;
}

/** Goes on from a node that was reached at a word. */
function follow(
  words: TitleWord[],
  node: RuleNode,
  { from, at }: { from: number; at: number },
  found: Match[],
): void {
  for (const rule of node.rules) found.push({ rule, from, to: at });
  if (node.next.size === 0) return;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i] as TitleWord;
    const next = node.next.get(word.word);
    if (next) follow(words, next, { from, at: i }, found);
    if (next || !word.idle) return;
  }
}

/** Index of the word that says what kind of job it is: the last job word, or the one before "Intern", "Lead" … */
export function headIndex(words: TitleWord[]): number {
  const last = words.findLastIndex((word) => word.head !== "none");
  const head = elementAt(words, last);
  if (!head) return -1;
  if (head.head === "neutral" || head.head === "soft") {
    for (let i = last - 1; i >= 0; i--) {
      const word = words[i] as TitleWord;
      if (word.head === "maker" || word.head === "named") return i;
      if (!word.idle && word.head !== "neutral") break;
    }
  }
  return last;
}

/** For each word, whether a rule or the vocabulary explains it; what isn't may be another trade ("civil"). */
export function explain(words: TitleWord[], found: Match[]): boolean[] {
  const known = words.map(({ explained }) => explained);
  for (const { rule, from, to } of found) {
    if (rule.role) for (let i = from; i <= to; i++) known[i] = true;
  }
  return known;
}
