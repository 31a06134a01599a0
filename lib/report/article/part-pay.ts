import { PAY_HEIGHT, payPlate } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import { saysWho } from "@/lib/compare/flips";
import { isWhollyModelled } from "@/lib/compare/modelled";
import { SIDES, type Side } from "@/lib/view/view";
import { differenceOf, pairSkills, postingsOf } from "../pairs";
import { type Span, spans } from "../spans";
import { capitalised } from "../words";
import type { ArticleRow, ArticleSection, Block } from "./article";
import { type Notebook, other } from "./notebook";
import { payCaption } from "./opening";
import { cellOf, withInterval } from "./part-glance";
import { listed, said, say, textBlocks } from "./say";
import { fading, isClear, type PaidSkill, paidSkills, surePaid } from "./skill-premiums";
import { isPaid, storyOf } from "./story";

/** Of each side, so many of the highest premiums. */
const LISTED = 5;
/** So many of them that the other side asks for more often are a pattern. */
const BORROWED = 3;

/** What is paid, how it spreads, and what goes with more of it. */
export function pay(notebook: Notebook): ArticleSection | null {
  const { comparison } = notebook;
  const series = toPaySeries(comparison);
  const plate: Block[] = series
    ? [
        {
          kind: "plate",
          chart: "pay",
          label: "stated base pay of both sides",
          svg: payPlate(series),
          height: PAY_HEIGHT,
          caption: spans(payCaption(notebook)),
        },
      ]
    : [];
  const top = SIDES.flatMap((side) =>
    paidSkills(comparison, [side])
      .filter(({ premium }) => premium > 0)
      .slice(0, LISTED),
  );
  const spread = said(middle(notebook), bonus(notebook));
  const blocks: Block[] = [
    ...textBlocks(spread),
    ...plate,
    ...(top.length > 0 ? premiums(notebook, top) : []),
  ];
  return blocks.length > 0 ? { id: "pay", heading: heading(notebook), blocks } : null;
}

/** Where the better-paid side's median lies beside what the other's middle half offers, as far as its interval says. */
function heading({ comparison, words, higher, lower }: Notebook): Span[] {
  const [better, worse] = [comparison[higher].pay, comparison[lower].pay];
  if (!saysWho(comparison.gap.verdict) || !isPaid(storyOf(comparison))) return spans("What is paid");
  if (!better.interval || worse.p75 === null) return spans("What is paid");
  const [low, high] = better.interval;
  const [median, half] = [
    `${capitalised(words[higher].name)}’s median`,
    `${words[lower].name}’s middle half`,
  ];
  const text =
    high <= worse.p75
      ? `${median} lies within ${half}`
      : low > worse.p75
        ? `${median} lies above ${half}`
        : `${median} lies near the top of ${half}`;
  return [{ text, modelled: comparison.dataset.market === "sample" && !isWhollyModelled(comparison) }];
}

function middle({ words, figures }: Notebook): Span[] | null {
  const half = (side: Side) =>
    say`${figures.money(`/${side}/pay/p25`)} to ${figures.money(`/${side}/pay/p75`)}`;
  return say`The middle half of ${words.a.postings} offers ${half("a")}, that of ${words.b.postings} ${half("b")}.`;
}

const bonus = ({ comparison }: Notebook) =>
  (comparison.a.pay.median ?? comparison.b.pay.median) !== null &&
  say`All of it is base pay as postings state it; bonus and equity are no part of any figure here.`;

function premiums(notebook: Notebook, top: PaidSkill[]): Block[] {
  const { comparison } = notebook;
  const before = said(
    top.some(isClear)
      ? say`Postings that ask for certain skills state more. Part of such a premium is seniority: senior postings ask for other skills and pay more. The column “At equal seniority” takes that out.`
      : say`No skill goes with clearly more pay: every interval of a premium below reaches to zero or under it.`,
  );
  const after = said(
    shrinking(notebook),
    sureOnes(notebook),
    ...SIDES.map((side) => pattern(notebook, side)),
  );
  const alike = comparison.a.pay.currency === comparison.b.pay.currency;
  return [
    { kind: "text", sentences: before },
    {
      kind: "table",
      caption: `The highest premiums with 95% intervals${alike ? `, ${comparison.a.pay.currency} a year` : ""}: median pay of postings that ask for the skill, less that of all`,
      columns: ["Skill", "n", "Median", "Premium", "At equal seniority", "Sure"],
      rows: top.map((skill) => premiumRow(notebook, skill)),
    },
    { kind: "text", sentences: after },
  ];
}

function premiumRow({ words, figures }: Notebook, { side, at, name, pay: of }: PaidSkill): ArticleRow {
  const premium = (figure: string, interval: string) =>
    withInterval(figures.change(`${at}/pay/${figure}`), figures.changeRange(`${at}/pay/${interval}`));
  return {
    label: spans(`${name} in ${words[side].label}`),
    side,
    cells: [
      cellOf([figures.count(`${at}/pay/n`)]),
      cellOf([figures.money(`${at}/pay/median`)]),
      premium("premium", "premiumInterval"),
      premium("adjustedPremium", "adjustedInterval"),
      spans(of.adjustedPremium === null ? "" : of.sure ? "yes" : "no"),
    ],
  };
}

/** The largest premium that goes away when levels are held equal. */
function shrinking({ comparison, words, figures }: Notebook): Span[] | null {
  const most = fading(comparison);
  return (
    most &&
    say`The largest premium that does not hold up: ${most.name} in ${words[most.side].postings} falls from ${figures.change(`${most.at}/pay/premium`)} to ${figures.change(`${most.at}/pay/adjustedPremium`)} (${figures.changeRange(`${most.at}/pay/adjustedInterval`)}).`
  );
}

function sureOnes({ comparison, words, figures }: Notebook): Span[] | null {
  const tested = paidSkills(comparison).filter(({ pay: of }) => of.adjustedPremium !== null);
  if (tested.length === 0) return null;
  const all = figures.tally(tested.map(({ at }) => `${at}/pay/adjustedPremium`));
  const sure = surePaid(comparison);
  if (sure.length === 0) {
    return say`Of ${all} premiums tested together at equal seniority, none is sure to be above zero.`;
  }
  const named = listed(
    sure
      .slice(0, LISTED)
      .map(
        ({ at, name, side }) =>
          say`${name} in ${words[side].name} (${figures.change(`${at}/pay/adjustedPremium`)}, ${figures.changeRange(`${at}/pay/adjustedInterval`)})`,
      ),
  );
  const more = sure.length > LISTED ? say`, the largest of them ` : say`: `;
  return say`Of ${all} premiums tested together at equal seniority, ${figures.tally(sure.map(({ at }) => `${at}/pay/sure`))} ${sure.length === 1 ? "is" : "are"} sure to be above zero${more}${named}.`;
}

/** "Three of the highest premiums in Full-Stack are for skills that Backend asks for more often", and what holds of that. */
function pattern({ comparison, words, figures }: Notebook, side: Side): Span[] | null {
  const there = other(side);
  const sign = there === "b" ? 1 : -1;
  const postings = postingsOf(comparison);
  const oftener = new Set(
    pairSkills(comparison)
      .filter((pair) => (differenceOf(pair, postings) ?? 0) * sign > 0)
      .map(({ key }) => key),
  );
  const top = paidSkills(comparison, [side]).slice(0, LISTED);
  const borrowed = top.filter(({ slug, premium }) => premium > 0 && oftener.has(slug));
  if (borrowed.length < BORROWED) return null;
  const tally = (of: PaidSkill[]) => figures.tally(of.map(({ at }) => `${at}/pay/premium`));
  const sure = borrowed.filter(({ pay: of }) => of.sure && (of.adjustedPremium ?? 0) > 0);
  const holds =
    sure.length > 0 ? say`only ${listed(sure.map(({ name }) => name))} is sure` : say`none of them is sure`;
  return say`Of the ${tally(top)} highest premiums in ${words[side].postings}, ${tally(borrowed)} are for skills that ${words[there].name} asks for more often: ${listed(borrowed.map(({ name }) => name))}. At equal seniority ${sure.length === borrowed.length ? "all of them are sure" : holds}.`;
}
