import type { Tally } from "./metrics";

// "+" and "#" belong to a name: "C" is not found in "C++" or "C#".
const WORD = /[\p{L}\p{N}_+#]/u;

/** One spelling for look-alike spaces, hyphens and quotes; lower case. */
export function normalisePhrase(phrase: string): string {
  return phrase
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Whether `inner` stands in `outer` with no word character touching it; both normalised. */
export function containsAtWordBounds(outer: string, inner: string): boolean {
  if (inner === "") return false;
  for (let at = outer.indexOf(inner); at !== -1; at = outer.indexOf(inner, at + 1)) {
    const before = outer[at - 1] ?? " ";
    const after = outer[at + inner.length] ?? " ";
    const opens = !WORD.test(before) || !WORD.test(inner[0] ?? " ");
    const closes = !WORD.test(after) || !WORD.test(inner.at(-1) ?? " ");
    if (opens && closes) return true;
  }
  return false;
}

export function phrasesMatch(a: string, b: string): boolean {
  return containsAtWordBounds(a, b) || containsAtWordBounds(b, a);
}

/** A skill that was read, with the words it was read from. */
export interface ReadSkill {
  slug: string;
  evidence: string[];
}

export interface SkillMatch {
  /** Precision counts skills, recall counts labelled phrases, so `right` differs between them. */
  read: Tally;
  found: Tally;
  wrongSkills: ReadSkill[];
  missedPhrases: string[];
}

/** Compares skills with labelled phrases; skills without evidence can't be judged and are left out. */
export function matchSkills(skills: ReadSkill[], phrases: string[]): SkillMatch {
  const labelled = phrases.map(normalisePhrase);
  const judged = skills
    .filter((skill) => skill.evidence.length > 0)
    .map((skill) => ({ skill, words: skill.evidence.map(normalisePhrase) }));
  const wrongSkills = judged
    .filter(({ words }) => !words.some((word) => labelled.some((phrase) => phrasesMatch(word, phrase))))
    .map(({ skill }) => skill);
  const allWords = judged.flatMap(({ words }) => words);
  const missedPhrases = phrases.filter(
    (_, index) => !allWords.some((word) => phrasesMatch(word, labelled[index] ?? "")),
  );
  return {
    read: { right: judged.length - wrongSkills.length, wrong: wrongSkills.length, missed: 0 },
    found: { right: phrases.length - missedPhrases.length, wrong: 0, missed: missedPhrases.length },
    wrongSkills,
    missedPhrases,
  };
}
