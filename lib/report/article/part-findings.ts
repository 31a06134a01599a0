import { seniorPart, seniorShare } from "../levels";
import { dividing, postingsOf } from "../pairs";
import { LEAST_DIFFERENCE, notableDifference } from "../share-difference";
import type { Span } from "../spans";
import type { ArticleSection } from "./article";
import { type Notebook, other, skillAgainst, tellingSkills } from "./notebook";
import { aiShares } from "./part-ai";
import { mentions } from "./part-shared";
import { heavy, listed, said, say } from "./say";
import { fading, surePaid } from "./skill-premiums";
import { hasLevels, isPaid, storyOf } from "./story";
import { clearTally } from "./tally";

/** The article in a few lines. */
export function keyFindings(notebook: Notebook): ArticleSection | null {
  const items = said(
    volume(notebook),
    pay(notebook),
    hasLevels(notebook.comparison) && levels(notebook),
    equal(notebook),
    exceptions(notebook),
    overlap(notebook),
    marks(notebook),
    raw(notebook),
    premium(notebook),
    ai(notebook),
    remote(notebook),
    hasLevels(notebook.comparison) && entry(notebook),
  );
  return items.length > 0
    ? { id: "findings", heading: [{ text: "In short" }], blocks: [{ kind: "list", items }] }
    : null;
}

function volume({ words, figures }: Notebook): Span[] | null {
  const count = (side: "a" | "b") =>
    say`${heavy(figures.count(`/${side}/postings`))} for ${words[side].name}`;
  return say`Active postings: ${count("a")}, ${count("b")}, a ratio of ${figures.ratio("/gap/volumeRatio")}.`;
}

function pay({ comparison, words, figures, higher, lower }: Notebook): Span[] | null {
  if (!isPaid(storyOf(comparison))) return null;
  const median = (side: "a" | "b") =>
    say`${heavy(figures.money(`/${side}/pay/median`))} for ${words[side].name} (${figures.n(`/${side}/pay/n`)})`;
  return say`Median stated pay is ${median(higher)} and ${median(lower)}, ${figures.money("/gap/median")} or ${figures.percent("/gap/percentOfLower")} apart (95% interval ${figures.gapRange("/gap/interval", higher)}).`;
}

function equal({ comparison, figures, higher }: Notebook): Span[] | null {
  if (!isPaid(storyOf(comparison)) || !comparison.gap.likeForLike) return null;
  return say`At equal seniority the gap is ${heavy(figures.money("/gap/likeForLike/remaining"))} (${figures.gapRange("/gap/likeForLike/interval", higher)}).`;
}

function levels({ comparison, words, figures }: Notebook): Span[] | null {
  const difference = notableDifference(seniorPart(comparison.a), seniorPart(comparison.b));
  const share = (side: "a" | "b") =>
    figures.share(`/${side}/seniority/senior/share`, `/${side}/seniority/staff/share`);
  if (difference === null) {
    const near = Math.abs(seniorShare(comparison.b) - seniorShare(comparison.a)) < LEAST_DIFFERENCE;
    return near
      ? say`Senior and staff postings are much the same part of both: ${share("a")} and ${share("b")}.`
      : say`${share("a")} of ${words.a.postings} and ${share("b")} of ${words.b.postings} are senior or staff, which is no clear difference.`;
  }
  const up = difference > 0 ? "b" : "a";
  return say`${heavy(share(up))} of ${words[up].postings} are senior or staff, ${heavy(share(other(up)))} of ${words[other(up)].postings}.`;
}

function exceptions(notebook: Notebook): Span[] | null {
  const tally = clearTally(notebook);
  if (!tally) return null;
  const { tested, ahead, other: against, name } = tally;
  if (!tally.clear)
    return say`Taken one at a time, in none of ${tested} countries, work modes and levels is either side clearly ahead.`;
  return say`Taken one at a time, ${name} is clearly ahead in ${ahead} of ${tested} countries, work modes and levels, and clearly behind in ${against}.`;
}

function overlap(notebook: Notebook): Span[] | null {
  const { figures } = notebook;
  const top = figures.count("/skills/shared", "/skills/onlyB");
  return say`${heavy(figures.count("/skills/shared"))} of the ${top} skills that each asks for most are the same. ${mentions(notebook)}`;
}

const MARKS = 2;

function marks(notebook: Notebook): Span[] | null {
  const { comparison, words } = notebook;
  const { a, b } = dividing(tellingSkills(comparison), postingsOf(comparison));
  const named = (side: "a" | "b", of: typeof a) =>
    listed(of.slice(0, MARKS).map((pair) => skillAgainst(notebook, side, pair)));
  const [ofA, ofB] = [named("a", a), named("b", b)];
  if (!ofA || !ofB) return null;
  return say`${words.a.name} stands out for ${ofA}, ${words.b.name} for ${ofB}.`;
}

function premium(notebook: Notebook): Span[] | null {
  const { comparison, words, figures } = notebook;
  if (comparison.a.pay.currency !== comparison.b.pay.currency) return null;
  const [sure] = surePaid(comparison);
  if (sure) {
    return say`The largest premium that is sure at equal seniority: ${sure.name} in ${words[sure.side].postings} goes with ${heavy(figures.change(`${sure.at}/pay/adjustedPremium`))} (${figures.changeRange(`${sure.at}/pay/adjustedInterval`)}, ${figures.n(`${sure.at}/pay/n`)}).`;
  }
  return fading(comparison) && say`No skill’s premium is sure once seniority is held equal.`;
}

/** A premium that shows why raw ones mislead. */
function raw({ comparison, words, figures }: Notebook): Span[] | null {
  if (comparison.a.pay.currency !== comparison.b.pay.currency) return null;
  const most = fading(comparison);
  return (
    most &&
    say`Much of a skill’s premium can be seniority: ${most.name} in ${words[most.side].postings} goes from ${heavy(figures.change(`${most.at}/pay/premium`))} to ${heavy(figures.change(`${most.at}/pay/adjustedPremium`))} once levels are held equal (${figures.changeRange(`${most.at}/pay/adjustedInterval`)}, ${figures.n(`${most.at}/pay/n`)}).`
  );
}

function ai(notebook: Notebook): Span[] | null {
  const { a, b } = notebook.comparison;
  return a.ai.n + b.ai.n > 0 ? aiShares(notebook) : null;
}

function remote({ comparison, words, figures }: Notebook): Span[] | null {
  const { a, b } = comparison;
  const part = (side: typeof a) => ({
    share: side.workMode.remote.share,
    of: side.postings,
    deff: side.designEffects.workMode.remote,
  });
  const difference = notableDifference(part(a), part(b));
  const share = (side: "a" | "b") => heavy(figures.share(`/${side}/workMode/remote/share`));
  if (difference === null) {
    return say`Remote work does not clearly tell them apart: ${share("a")} of ${words.a.postings} offer it, ${share("b")} of ${words.b.postings}.`;
  }
  const more = difference > 0 ? "b" : "a";
  return say`${words[more].postings} are more often remote: ${share(more)} against ${share(other(more))}.`;
}

/** Below this share on both sides, entry openings are called few. */
const THIN = 0.05;

function entry({ comparison, words, figures }: Notebook): Span[] | null {
  const thin = Math.max(comparison.a.seniority.entry.share, comparison.b.seniority.entry.share) < THIN;
  if (comparison.a.seniority.entry.n + comparison.b.seniority.entry.n === 0)
    return say`No posting on either side is for beginners.`;
  const of = (side: "a" | "b") =>
    say`${heavy(figures.share(`/${side}/seniority/entry/share`))} of ${words[side].postings} (${figures.count(`/${side}/seniority/entry/n`)})`;
  return say`${thin ? "Few are entry openings" : "Entry openings are"}${thin ? ": " : " "}${of("a")} and ${of("b")}.`;
}
