import type { Comparison } from "@/lib/compare/comparison";
import { formatMoney } from "@/lib/format";
import { WORLDWIDE } from "@/lib/posting/countries";
import { SENIORITIES } from "@/lib/posting/seniority";
import { seniorPart } from "./levels";
import { largestDivide, mostDividing, pairCountries, pairSkills, pairWorkModes, postingsOf } from "./pairs";
import { LEAST_DIFFERENCE, notableDifference } from "./share-difference";
import { capitalised, inCountry, MODE_WORDS, sideWords } from "./words";

/** What the medians of each level show, in a heading. */
export function payByLevelFinding(comparison: Comparison): string {
  const { currency } = comparison.a.pay;
  if (currency !== comparison.b.pay.currency) return "What each level pays, in two currencies";
  const words = sideWords(comparison);
  const gaps = SENIORITIES.flatMap((level) => {
    const a = comparison.a.pay.bySeniority[level].median;
    const b = comparison.b.pay.bySeniority[level].median;
    return a === null || b === null ? [] : [b - a];
  });
  if (gaps.length === 0) return "Too little stated pay to compare the levels";
  const forB = gaps.filter((gap) => gap > 0).length;
  const forA = gaps.filter((gap) => gap < 0).length;
  if (gaps.length === 1) return "Pay at the one level both state";
  const all = gaps.length === SENIORITIES.length ? "at every level" : "at each level both state";
  if (forB === gaps.length) return `${capitalised(words.b.name)} medians are higher ${all}`;
  if (forA === gaps.length) return `${capitalised(words.a.name)} medians are higher ${all}`;
  if (forA === 0 && forB === 0) return "The same medians at every level";
  return "Who offers more depends on the level";
}

/** What is left of the gap at equal seniority, in a heading; null without that figure. */
export function likeForLikeFinding({ a, gap }: Comparison): string | null {
  if (!gap.likeForLike || !gap.median) return null;
  const remaining = gap.median < 0 ? -gap.likeForLike.remaining : gap.likeForLike.remaining;
  const money = formatMoney(Math.abs(remaining), a.pay.currency);
  const { interval } = gap.likeForLike;
  const sure = interval && (interval[0] > 0 || interval[1] < 0) ? "" : ", if anything";
  if (remaining < 0) return `At equal seniority it is ${money} the other way${sure}`;
  return `At equal seniority ${money} remains${sure}`;
}

export function seniorityFinding(comparison: Comparison): string {
  const { a, b } = comparison;
  const difference = notableDifference(seniorPart(a), seniorPart(b));
  if (difference === null) {
    const near = Math.abs(seniorPart(b).share - seniorPart(a).share) < LEAST_DIFFERENCE;
    return near ? "Much the same mix of levels" : "No clear difference in levels";
  }
  return `${capitalised(sideWords(comparison)[difference > 0 ? "b" : "a"].name)} hires higher up`;
}

export function workModeFinding(comparison: Comparison): string {
  const modes = pairWorkModes(comparison).filter(({ key }) => key !== "unknown");
  const divide = largestDivide(modes, postingsOf(comparison));
  if (!divide) {
    const near = modes.every((pair) => Math.abs(pair.b.share - pair.a.share) < LEAST_DIFFERENCE);
    return near ? "Remote work is no dividing line" : "No clear difference in work mode";
  }
  const mode = MODE_WORDS[divide.pair.key].toLowerCase();
  return `${capitalised(sideWords(comparison)[divide.side].name)} is more often ${mode}`;
}

/** A heading speaks only of countries that its chart has room for. */
const MAIN_COUNTRIES = 8;

export function countriesFinding(comparison: Comparison): string {
  const { view } = comparison;
  const chosen = new Set([...view.a.country, ...view.b.country]);
  if (chosen.size > 0) return "Where else these postings are open";
  const named = pairCountries(comparison)
    .filter(({ key }) => key !== WORLDWIDE)
    .slice(0, MAIN_COUNTRIES);
  const divide = largestDivide(named, postingsOf(comparison));
  if (!divide) {
    const near = named.every(({ a, b }) => Math.abs(b.share - a.share) < LEAST_DIFFERENCE);
    return near ? "Hiring in much the same places" : "No clear difference in where they hire";
  }
  return `${capitalised(sideWords(comparison)[divide.side].name)} leans to ${inCountry(divide.pair.key)}`;
}

/** The skill that most sets each side apart, or that nothing does. */
export function skillsFinding(comparison: Comparison): string {
  const words = sideWords(comparison);
  const pairs = pairSkills(comparison);
  if (pairs.length === 0) return "No skills to compare";
  const { a, b } = mostDividing(pairs, postingsOf(comparison));
  if (a && b) return `${a.name} on one side, ${b.name} on the other`;
  if (a) return `${a.name} sets ${words.a.name} apart`;
  if (b) return `${b.name} sets ${words.b.name} apart`;
  return "Much the same skills";
}

/** How far the two top lists are one. Null without lists. */
export function overlapSentence({ skills }: Comparison): string | null {
  const shared = skills.shared.length;
  const most = shared + Math.max(skills.onlyA.length, skills.onlyB.length);
  if (skills.jaccard === null || most === 0) return null;
  return `${shared} of the top ${most} skills are on both lists (Jaccard ${skills.jaccard.toFixed(2)}).`;
}
