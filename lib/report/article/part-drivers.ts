import { saysWho } from "@/lib/compare/flips";
import { differenceOf, pairSkills, postingsOf } from "../pairs";
import type { Span } from "../spans";
import { inCountry } from "../words";
import type { ArticleSection } from "./article";
import { type Notebook, other, shareOf } from "./notebook";
import { listed, said, say, textBlocks } from "./say";
import { paidSkills } from "./skill-premiums";
import { isPaid, remainingOf, storyOf } from "./story";
import { clearTally } from "./tally";

/** From this share on the largest five employers weigh on a median. */
const HEAVY_FIVE = 0.2;

/** Why pay differs: the mix of levels, skills, employers, places and silence, each with its figure. */
export function drivers(notebook: Notebook): ArticleSection | null {
  const { comparison } = notebook;
  const story = storyOf(comparison);
  if (!isPaid(story)) return null;
  const paragraphs = [
    levels(notebook),
    skills(notebook),
    employers(notebook),
    places(notebook),
    silence(notebook),
  ];
  return {
    id: "drivers",
    heading: heading(notebook),
    blocks: textBlocks(...paragraphs),
  };
}

function heading({ comparison, figures, higher }: Notebook): Span[] {
  if (!saysWho(comparison.gap.verdict)) return [{ text: "What is behind the figures" }];
  const [low, high] = remainingOf(comparison) ?? [0, 0];
  const left = figures.money("/gap/likeForLike/remaining");
  const turned = (figures.value("/gap/likeForLike/remaining") ?? 0) * (higher === "b" ? 1 : -1) < 0;
  const found = turned
    ? say`At equal seniority it is ${left} the other way${high >= 0 ? ", if anything" : ""}`
    : say`At equal seniority ${left} remains${low <= 0 ? ", if anything" : ""}`;
  return found ?? [{ text: "What is behind the gap" }];
}

const label = (text: string): Span[] => [{ text: `${text}.`, strong: true }, { text: " " }];

function labelled(text: string, sentences: Span[][]): Span[][] {
  const [first, ...rest] = sentences;
  return first ? [[...label(text), ...first], ...rest] : [];
}

function levels({ comparison, words, figures, higher }: Notebook): Span[][] {
  const at = "/gap/likeForLike";
  const { likeForLike } = comparison.gap;
  if (!likeForLike) {
    return labelled(
      "Levels",
      said(say`No level has enough stated pay on both sides to hold seniority equal.`),
    );
  }
  const mix = (side: "A" | "B") =>
    say`${figures.money(`${at}/details/atMixOf${side}/gap`)} (${figures.gapRange(`${at}/details/atMixOf${side}/interval`, higher)})`;
  const { byLevelAndMode, withoutAssumed, assumedShare } = likeForLike.details;
  return labelled(
    "Levels",
    said(
      say`If both sides hired at ${words.a.name}’s mix of levels the gap would be ${mix("A")}, at ${words.b.name}’s mix ${mix("B")}; the mean of the two is the gap at equal seniority.`,
      byLevelAndMode &&
        say`With work modes held equal too it is ${figures.money(`${at}/details/byLevelAndMode/remaining`)} (${figures.gapRange(`${at}/details/byLevelAndMode/interval`, higher)}).`,
      withoutAssumed &&
        assumedShare > 0 &&
        say`In ${figures.share(`${at}/details/assumedShare`)} of the postings the level is assumed to be mid, as they name none; without those the gap is ${figures.money(`${at}/details/withoutAssumed/remaining`)} (${figures.gapRange(`${at}/details/withoutAssumed/interval`, higher)}).`,
    ),
  );
}

/** Skills can drive a gap only if the better-paid side asks for them more often and they go with more pay. */
function skills(notebook: Notebook): Span[][] {
  const { comparison, words, figures, higher } = notebook;
  const postings = postingsOf(comparison);
  const sign = higher === "b" ? 1 : -1;
  const oftener = new Set(
    pairSkills(comparison)
      .filter((pair) => (differenceOf(pair, postings) ?? 0) * sign > 0)
      .map(({ key }) => key),
  );
  const candidates = paidSkills(comparison, [higher]).filter(({ slug }) => oftener.has(slug));
  const sure = candidates.filter(({ pay }) => pay.sure && (pay.adjustedPremium ?? 0) > 0);
  if (sure.length > 0) {
    const named = listed(
      sure.slice(0, 3).map(({ at, name, slug }) => {
        const against = shareOf(notebook, other(higher), slug);
        return say`${name} (${figures.share(`${at}/share`)} of its postings against ${against}; ${figures.change(`${at}/pay/adjustedPremium`)} at equal seniority, ${figures.changeRange(`${at}/pay/adjustedInterval`)})`;
      }),
    );
    return labelled(
      "Skills",
      said(say`${words[higher].name} asks more often for skills that go with more pay: ${named}.`),
    );
  }
  const [most] = candidates;
  if (!most || most.premium <= 0) {
    return labelled(
      "Skills",
      said(say`No skill that ${words[higher].name} asks for more often is sure to go with more pay.`),
    );
  }
  return labelled(
    "Skills",
    said(
      say`Of what ${words[higher].name} asks for more often, no skill is sure to go with more pay once levels are equal.`,
      say`The highest premium among them is that of ${most.name}: its postings’ median lies ${figures.money(`${most.at}/pay/premium`)} above that of all ${words[higher].postings} (${figures.changeRange(`${most.at}/pay/premiumInterval`)}, ${figures.n(`${most.at}/pay/n`)}); at equal seniority that is ${figures.change(`${most.at}/pay/adjustedPremium`)} (${figures.changeRange(`${most.at}/pay/adjustedInterval`)}).`,
    ),
  );
}

function employers({ context, words, around }: Notebook): Span[][] {
  const { a, b } = context.employers;
  const five = (side: "a" | "b") => around.share(`/employers/${side}/largestFive/share`);
  const weighty = (["a", "b"] as const).filter(
    (side) => context.employers[side].largestFive.share >= HEAVY_FIVE,
  );
  if (a.employers === 0 || b.employers === 0) return [];
  const shares = say`The five largest employers have ${five("a")} of ${words.a.postings} and ${five("b")} of ${words.b.postings}`;
  const so =
    weighty.length > 0
      ? ": how they pay weighs on the median."
      : ", so no handful of employers makes these medians.";
  return labelled("Employers", said(shares && [...shares, { text: so }]));
}

function places(notebook: Notebook): Span[][] {
  const { comparison, context } = notebook;
  const { country } = comparison.a.pay;
  const one = country !== null && country === comparison.b.pay.country;
  const tally = clearTally(notebook, "country");
  const flips = context.flips?.values.filter((value) => value.filter === "country" && value.flips) ?? [];
  return labelled(
    "Places",
    said(
      one &&
        say`Both medians are of ${inCountry(country)} alone, so cheaper countries on one side play no part.`,
      tally &&
        (tally.clear
          ? say`Of ${tally.tested} other countries with enough stated pay, ${tally.name} is clearly ahead in ${tally.ahead} and clearly behind in ${tally.other}.`
          : say`In none of ${tally.tested} other countries with enough stated pay is either side clearly ahead.`),
      flips.length > 0 && say`The answer turns in ${listed(flips.map(({ value }) => inCountry(value)))}.`,
    ),
  );
}

function silence({ comparison, words, figures }: Notebook): Span[][] {
  const { closing } = comparison.gap;
  const open = say`Pay is stated in ${figures.share("/a/pay/disclosedShare")} of ${words.a.postings} and ${figures.share("/b/pay/disclosedShare")} of ${words.b.postings} in that market.`;
  if (!closing || !saysWho(comparison.gap.verdict)) return labelled("Silence", said(open));
  const side = closing.side;
  const rest =
    closing.lowerBy === null
      ? say`Whatever the silent ${words[side].postings} offer, the median of all stays above ${words[other(side)].name}’s.`
      : say`For the gap to close, the silent ${words[side].postings} would have to offer ${figures.share("/gap/closing/lowerBy")} less than those that speak.`;
  return labelled("Silence", said(open, rest));
}
