import type { Scan } from "@/lib/extract/text/scan";
import { CONTEXT_PHRASES, SKILL_CONTEXTS, type SkillContext } from "@/lib/posting/skills";
import { Phrases } from "./phrases";
import { sentenceEnd, sentenceStart } from "./sentence";

/** A context rule made ready to ask. */
export interface ContextRule {
  peers: ReadonlySet<string>;
  proper: boolean;
  named: boolean;
  presumed: boolean;
  before: Phrases;
  after: Phrases;
  near: Phrases;
  notBefore: Phrases;
  notAfter: Phrases;
  notNear: Phrases;
}

type PhraseList = "before" | "after" | "near" | "notBefore" | "notAfter" | "notNear";

const REACH = 32;

function gather(context: SkillContext, list: PhraseList | "peers"): string[] {
  const base = context.like === undefined ? [] : gather(ruleOf(context.like), list);
  return [...base, ...(context[list] ?? [])];
}

function ruleOf(name: string): SkillContext {
  const rule = SKILL_CONTEXTS[name];
  if (!rule) throw new Error(`No context rule is called "${name}"`);
  return rule;
}

function isSet(context: SkillContext, flag: "proper" | "named" | "presumed"): boolean {
  return context[flag] ?? (context.like !== undefined && isSet(ruleOf(context.like), flag));
}

/** "@name" takes in a list of contexts.json. */
function phraseSet(phrases: string[]): Phrases {
  return new Phrases(
    phrases.flatMap((phrase) => {
      if (!phrase.startsWith("@")) return [phrase];
      const list = CONTEXT_PHRASES[phrase.slice(1)];
      if (!list) throw new Error(`No list of phrases is called "${phrase}"`);
      return list;
    }),
  );
}

export function compileContext(stated: string | SkillContext): ContextRule {
  const context = typeof stated === "string" ? ruleOf(stated) : stated;
  const set = (list: PhraseList) => phraseSet(gather(context, list));
  return {
    peers: new Set(gather(context, "peers")),
    proper: isSet(context, "proper"),
    named: isSet(context, "named"),
    presumed: isSet(context, "presumed"),
    before: set("before"),
    after: set("after"),
    near: set("near"),
    notBefore: set("notBefore"),
    notAfter: set("notAfter"),
    notNear: set("notNear"),
  };
}

/**
 * Whether the words around a name, apart from its neighbours in a list, make it a skill; null if they say nothing.
 * A proper name written small ("go") takes more to be one: what stands after it or in its sentence doesn't do.
 */
export function judgeByWords(
  rule: ContextRule,
  text: string,
  scan: Scan,
  start: number,
  end: number,
): boolean | null {
  if (end - start === 1 && !standsAlone(text, start, end)) return false;
  if (rule.notBefore.endAt(scan, start) || rule.notAfter.beginAt(scan, end)) return false;
  if (isNear(rule.notNear, text, scan, start, end)) return false;
  if (rule.before.endAt(scan, start)) return true;
  const small = isSmall(text.charAt(start));
  if (small && rule.proper) return null;
  if (rule.after.beginAt(scan, end) || isNear(rule.near, text, scan, start, end)) return true;
  if (small) return null;
  return rule.presumed || (rule.named && isNameInSentence(text, start, end)) ? true : null;
}

/** Whether the sentence around a name holds one of the phrases. */
function isNear(phrases: Phrases, text: string, scan: Scan, start: number, end: number): boolean {
  return !phrases.isEmpty && phrases.standIn(scan, sentenceStart(text, start), sentenceEnd(text, end));
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** A capital inside a sentence that is otherwise written small: "we moved to React last year". */
function isNameInSentence(text: string, start: number, end: number): boolean {
  const previous = /(\p{L})\p{L}* ["“(]?$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (previous === undefined || !isSmall(previous)) return false;
  return !/^ \p{Lu}/u.test(text.slice(end, end + 2));
}

/** "C" in "vitamin-C", "C's", "C&A" or "Series A/B/C" is no name of its own. */
function standsAlone(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 3), start);
  return (
    /(?:^|[\s,;/|(["“•*])$/.test(left) &&
    !/(?:^|\P{L})[AB]\/$/u.test(left) &&
    !/^[-‐‑–&'’+#]/.test(text.slice(end, end + 1))
  );
}
