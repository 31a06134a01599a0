import { formatDate } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { deck, payMarketWords } from "../deck";
import { headline, isHeadlineModelled } from "../headline";
import { isSeniorShareModelled, seniorPart } from "../levels";
import { notableDifference } from "../share-difference";
import { type Span, spans } from "../spans";
import { capitalised, inCountry } from "../words";
import { type Notebook, other } from "./notebook";
import { said, say } from "./say";
import { aheadAtEqualSeniority, hasLevels, isPaid, isThin, type Story, storyOf } from "./story";

/** From this overlap down two roles' skills are called different, from the second up much the same. */
const FAR_APART = 1 / 3;
const CLOSE = 2 / 3;

/** The article's one line: the gap, and what makes it a story. */
export function articleHeadline(notebook: Notebook): Span[] {
  const { comparison, words, figures, higher } = notebook;
  const story = storyOf(comparison);
  if (story === "two-currencies") return convertedHeadline(notebook);
  if (!isPaid(story)) return headline(comparison);
  const clause = clauseOf(notebook, story);
  const start = isHeadlineModelled(comparison) ? "In the model, " : "";
  const opened = (name: string) => (start ? `${start}${name}` : capitalised(name));
  if (story === "nearly-identical") {
    return spans(`${opened(words.a.name)} and ${words.b.name} pay nearly the same`, ...clause, ".");
  }
  if (story === "no-clear-difference") {
    return spans(
      `${start ? `${start}no` : "No"} clear difference in pay between ${words.a.name} and ${words.b.name}.`,
    );
  }
  const amount = figures.money("/gap/median");
  if (!amount) return headline(comparison);
  const gap = { ...amount, text: `${amount.text} more`, side: higher, modelled: false };
  const verb = story === "no-interval" ? "state" : "offer";
  return spans(`${opened(words[higher].postings)} ${verb} `, gap, ".", ...clause);
}

function convertedHeadline({ comparison, words, figures, higher }: Notebook): Span[] {
  if (comparison.gap.verdict === "nearly-identical" || comparison.gap.verdict === "no-clear-difference") {
    return headline(comparison);
  }
  const amount = figures.about("/gap/median", "/gap/interval");
  if (!amount) return headline(comparison);
  const start = capitalised(words[higher].postings);
  return spans(
    `${start} offer `,
    { ...amount, text: `${amount.text} more`, side: higher, modelled: false },
    ".",
  );
}

function clauseOf({ comparison, words, lower }: Notebook, story: Story): Span[] {
  const isSample = comparison.dataset.market === "sample";
  const modelled = (text: string): Span[] => [
    { text, modelled: isSample && !isHeadlineModelled(comparison) },
  ];
  if (story === "nearly-identical") {
    const ahead = aheadAtEqualSeniority(comparison);
    if (ahead) return modelled(`, until seniority is held equal: then ${words[ahead].name} is ahead`);
    const { jaccard } = comparison.skills;
    if (jaccard !== null && jaccard <= FAR_APART) return [{ text: ", for different skills" }];
    return jaccard !== null && jaccard >= CLOSE ? [{ text: ", for much the same skills" }] : [];
  }
  const clauses: Partial<Record<Story, string>> = {
    turns: ` But at equal seniority ${words[lower].name} offers more.`,
    seniority: " Most of that is seniority.",
    "mostly-other": " Less than half of that is seniority.",
    partly: " Seniority explains part of that.",
    remains: " A gap remains at equal seniority.",
    open: " How much of that is seniority stays open.",
  };
  const text = clauses[story];
  return text ? modelled(text) : [];
}

/** The first paragraph: what is paid, how sure that is, what is behind it, and how large the two markets are. */
export function articleLead(notebook: Notebook): Span[][] {
  const { comparison } = notebook;
  const story = storyOf(comparison);
  if (story === "no-postings" || story === "same") return [deck(comparison)];
  if (!isPaid(story)) return [...apart(notebook), ...volume(notebook), ...thin(notebook)];
  return [...medians(notebook), ...behind(notebook, story), ...volume(notebook), ...thin(notebook)];
}

/** What is not told of too few postings. */
function thin({ comparison, figures }: Notebook): Span[][] {
  if (!isThin(comparison)) return [];
  return said(
    say`${figures.count("/a/postings")} and ${figures.count("/b/postings")} postings are too few to compare what they ask for: thirty on each side are needed.`,
  );
}

/** Each side's pay for itself, where the two can't be set against each other as they are. */
function apart({ comparison, words, figures, higher }: Notebook): Span[][] {
  const { converted } = comparison.gap;
  const own = SIDES.map((side) => {
    const { pay } = comparison[side];
    const [name, n] = [capitalised(words[side].postings), figures.count(`/${side}/pay/n`)];
    if (pay.median !== null)
      return say`${name} state a median of ${figures.money(`/${side}/pay/median`)} a year (${figures.n(`/${side}/pay/n`)}${pay.country && comparison.view[side].country.length === 0 ? `, ${inCountry(pay.country)}` : ""}).`;
    if (pay.n === 0) return say`Of ${words[side].postings}, none states usable base pay in ${pay.currency}.`;
    return say`Of ${words[side].postings}, only ${n} ${pay.n === 1 ? "states" : "state"} usable base pay in ${pay.currency}: a median needs ten, from five employers, none with more than half.`;
  });
  return said(
    ...own,
    converted &&
      say`At ${figures.rate("/gap/converted/rate")} ${converted.to} to the ${converted.from}, the rate of ${formatDate(converted.date)}, the gap lies between ${figures.gapRange("/gap/interval", higher, "and")}; what money buys is not considered.`,
  );
}

function medians({ comparison, words, figures, higher, lower }: Notebook): Span[][] {
  const { pay } = comparison[higher];
  const where = pay.country ? `In ${inCountry(pay.country)}, ` : "";
  const first = capitalised(`${where}${words[higher].postings}`);
  const few = comparison.a.pay.few || comparison.b.pay.few;
  return said(
    say`${first} that state their pay offer ${figures.money(`/${higher}/pay/median`)} a year at the median (${figures.n(`/${higher}/pay/n`)}), ${words[lower].postings} ${figures.money(`/${lower}/pay/median`)} (${figures.n(`/${lower}/pay/n`)}).`,
    say`The difference, ${figures.money("/gap/median")}, is ${figures.percent("/gap/percentOfLower")} of the lower figure; the true one lies, at 95% confidence, between ${figures.gapRange("/gap/interval", higher, "and")}.`,
    few && say`Few postings stand behind that, so the range is wide.`,
  );
}

/** What seniority has to do with it. */
function behind(notebook: Notebook, story: Story): Span[][] {
  const { comparison, words, figures, higher } = notebook;
  const difference =
    isSeniorShareModelled(comparison) || isThin(comparison) || !hasLevels(comparison)
      ? null
      : notableDifference(seniorPart(comparison.a), seniorPart(comparison.b));
  const senior = (side: Side) =>
    figures.share(`/${side}/seniority/senior/share`, `/${side}/seniority/staff/share`);
  const up: Side = (difference ?? 0) < 0 ? "a" : "b";
  const down = other(up);
  const heights =
    difference !== null &&
    say`The two hire at different levels: ${senior(up)} of ${words[up].postings} are for senior or staff level, ${senior(down)} of ${words[down].postings}.`;
  const remaining = figures.money("/gap/likeForLike/remaining");
  const range = figures.gapRange("/gap/likeForLike/interval", higher);
  const equal = {
    seniority: say`Give both the same mix of levels and ${remaining} is left, ${holdsZero(comparison) ? "which can’t be told from zero" : "a small but clear rest"} (${range}).`,
    turns: say`Give both the same mix of levels and the gap turns round: ${words[other(higher)].name} is then ${remaining} ahead (${figures.gapRange("/gap/likeForLike/interval", other(higher))}).`,
    "mostly-other": say`Levels are not the main reason: give both the same mix and ${remaining} is left (${range}).`,
    partly: say`Give both the same mix of levels and ${remaining} is left (${range}).`,
    remains: say`Give both the same mix of levels and ${remaining} is left (${range}).`,
    open: say`Give both the same mix of levels and ${remaining} is left, but that may be anything from ${range}.`,
  }[story as string];
  const hidden = aheadAtEqualSeniority(comparison);
  const levelled =
    story === "nearly-identical" &&
    hidden &&
    say`Held to the same mix of levels, ${words[hidden].postings} offer ${remaining} more (${figures.gapRange("/gap/likeForLike/interval", hidden)}).`;
  return said(heights, equal ?? false, levelled);
}

const holdsZero = ({ gap }: Notebook["comparison"]) =>
  gap.likeForLike?.interval ? gap.likeForLike.interval[0] <= 0 && gap.likeForLike.interval[1] >= 0 : true;

/** From this many postings a posting on the smaller side, one market is called the larger. */
const LARGER = 1.1;

function volume({ comparison, words, figures }: Notebook): Span[][] {
  const { a, b, gap, dataset } = comparison;
  if (a.postings === 0 || b.postings === 0) return [];
  const day = formatDate(dataset.asOf);
  const more: Side = b.postings > a.postings ? "b" : "a";
  const count = (side: Side) => figures.count(`/${side}/postings`);
  if ((gap.volumeRatio ?? 1) < LARGER) {
    return said(
      say`Openings are about equally many: ${count("a")} for ${words.a.name} and ${count("b")} for ${words.b.name} on ${day}.`,
    );
  }
  return said(
    say`The larger market is ${words[more].name}, with ${count(more)} active postings against ${count(other(more))} on ${day}.`,
  );
}

/** What the plate of pay shows. */
export const payCaption = ({ comparison }: Notebook): string =>
  `Shape: all stated ${payMarketWords(comparison.a.pay)} a year. Line: middle half. Band: 95% interval of the median.`;
