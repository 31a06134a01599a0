import { seniorPart, seniorShare } from "../levels";
import { dividing, postingsOf } from "../pairs";
import { LEAST_DIFFERENCE, notableDifference } from "../share-difference";
import type { Span } from "../spans";
import type { ArticleSection } from "./article";
import { type Notebook, other, skillOf, tellingSkills } from "./notebook";
import { heavy, listed, said, say } from "./say";
import { isClear, paidSkills, surePaid } from "./skill-premiums";
import { hasLevels, isPaid, storyOf } from "./story";
import { clearTally } from "./tally";

/** The article in a few lines. */
export function keyFindings(notebook: Notebook): ArticleSection | null {
  const items = said(
    pay(notebook),
    hasLevels(notebook.comparison) && levels(notebook),
    equal(notebook),
    exceptions(notebook),
    overlap(notebook),
    marks(notebook),
    premium(notebook),
    remote(notebook),
    hasLevels(notebook.comparison) && entry(notebook),
  );
  return items.length > 0
    ? { id: "findings", heading: [{ text: "In short" }], blocks: [{ kind: "list", items }] }
    : null;
}

function pay({ comparison, words, figures, higher, lower }: Notebook): Span[] | null {
  if (!isPaid(storyOf(comparison))) return null;
  return say`Median stated pay is ${heavy(figures.money(`/${higher}/pay/median`))} for ${words[higher].name} and ${heavy(figures.money(`/${lower}/pay/median`))} for ${words[lower].name}, ${figures.money("/gap/median")} or ${figures.percent("/gap/percentOfLower")} apart (95 % interval ${figures.gapRange("/gap/interval", higher)}).`;
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
    return say`Taken one by one, in none of ${tested} countries, work modes and levels is either side clearly ahead.`;
  return say`Taken one by one, ${name} is clearly ahead in ${ahead} of ${tested} countries, work modes and levels, and clearly behind in ${against}.`;
}

function overlap({ words, figures }: Notebook): Span[] | null {
  const top = figures.count("/skills/shared", "/skills/onlyB");
  return say`${heavy(figures.count("/skills/shared"))} of the ${top} skills that each asks for most are the same. They make up ${figures.share("/skills/transfer/aToB")} of what ${words.b.postings} want from their list, and ${figures.share("/skills/transfer/bToA")} of what ${words.a.postings} do.`;
}

const MARKS = 2;

function marks({ comparison, words, figures }: Notebook): Span[] | null {
  const { a, b } = dividing(tellingSkills(comparison), postingsOf(comparison));
  const named = (side: "a" | "b", of: typeof a) =>
    listed(
      of.slice(0, MARKS).map(({ key, name }) => {
        const own = skillOf(comparison, side, key);
        return own && say`${name} (${figures.share(`${own.at}/share`)})`;
      }),
    );
  const [ofA, ofB] = [named("a", a), named("b", b)];
  if (!ofA || !ofB) return null;
  return say`${words.a.name} stands out by ${ofA}, ${words.b.name} by ${ofB}.`;
}

function premium(notebook: Notebook): Span[] | null {
  const { comparison, words, figures } = notebook;
  if (comparison.a.pay.currency !== comparison.b.pay.currency) return null;
  const all = paidSkills(comparison);
  const [sure] = surePaid(comparison);
  const [most] = all;
  if (sure) {
    return say`At equal seniority ${sure.name} goes with ${heavy(figures.change(`${sure.at}/pay/adjustedPremium`))} in ${words[sure.side].postings} (${figures.changeRange(`${sure.at}/pay/adjustedInterval`)}), the most of the premiums that are sure.`;
  }
  if (!most || !isClear(most)) return null;
  return say`No skill’s premium is sure once seniority is held equal: ${most.name} in ${words[most.side].postings} goes from ${figures.change(`${most.at}/pay/premium`)} to ${figures.change(`${most.at}/pay/adjustedPremium`)} (${figures.changeRange(`${most.at}/pay/adjustedInterval`)}).`;
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
  const of = (side: "a" | "b") =>
    say`${heavy(figures.share(`/${side}/seniority/entry/share`))} of ${words[side].postings} (${figures.count(`/${side}/seniority/entry/n`)})`;
  return say`${thin ? "Few are entry openings" : "Entry openings are"}${thin ? ": " : " "}${of("a")} and ${of("b")}.`;
}
