import { PAY_HEIGHT, payPlate } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import { isWhollyModelled } from "@/lib/compare/modelled";
import { SIDES, type Side } from "@/lib/view/view";
import { differenceOf, pairSkills, postingsOf } from "../pairs";
import { type Span, spans } from "../spans";
import { capitalised } from "../words";
import type { ArticleRow, ArticleSection, Block } from "./article";
import { type Notebook, other } from "./notebook";
import { payCaption } from "./opening";
import { cellOf, withInterval } from "./part-glance";
import { listed, said, say } from "./say";
import { isClear, type PaidSkill, paidSkills, surePaid } from "./skill-premiums";
import { isPaid, storyOf } from "./story";

/** Of each side, so many of the highest premiums. */
const LISTED = 5;

/** What is paid, how it spreads, and what goes with more of it. */
export function pay(notebook: Notebook): ArticleSection | null {
  const { comparison } = notebook;
  const series = toPaySeries(comparison);
  const plate: Block[] = series
    ? [
        {
          kind: "plate",
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
    ...(spread.length > 0 ? [{ kind: "text" as const, sentences: spread }] : []),
    ...plate,
    ...(top.length > 0 ? premiums(notebook, top) : []),
  ];
  return blocks.length > 0 ? { id: "pay", heading: heading(notebook), blocks } : null;
}

/** Whether the better-paid side's median lies within what the other's middle half offers. */
function heading({ comparison, words, higher, lower }: Notebook): Span[] {
  const [better, worse] = [comparison[higher].pay, comparison[lower].pay];
  if (!isPaid(storyOf(comparison)) || better.median === null || worse.p75 === null)
    return spans("What is paid");
  const text =
    better.median <= worse.p75
      ? "The ranges overlap by more than the medians suggest"
      : `Three in four ${words[lower].postings} offer less than ${words[higher].name}’s median`;
  return [{ text, modelled: comparison.dataset.market === "sample" && !isWhollyModelled(comparison) }];
}

function middle({ words, figures }: Notebook): Span[] | null {
  const half = (side: Side) =>
    say`${figures.money(`/${side}/pay/p25`)} to ${figures.money(`/${side}/pay/p75`)}`;
  return say`The middle half of ${words.a.postings} offers ${half("a")}, that of ${words.b.postings} ${half("b")}.`;
}

const bonus = ({ comparison }: Notebook) =>
  comparison.a.pay.n + comparison.b.pay.n > 0 &&
  say`All of it is base pay as postings state it; bonus and equity are no part of any figure here.`;

function premiums(notebook: Notebook, top: PaidSkill[]): Block[] {
  const { comparison } = notebook;
  const before = said(
    top.some(isClear)
      ? say`Some skills stand beside higher pay. Part of such a premium is level: postings for seniors ask for other skills and pay more. The last column holds levels equal.`
      : say`No skill stands beside pay that is clearly higher; the intervals say how little is known.`,
  );
  const after = said(
    shrinking(notebook, top),
    sureOnes(notebook),
    ...SIDES.map((side) => pattern(notebook, side)),
  );
  const alike = comparison.a.pay.currency === comparison.b.pay.currency;
  return [
    { kind: "text", sentences: before },
    {
      kind: "table",
      caption: `The highest premiums with 95 % intervals${alike ? `, ${comparison.a.pay.currency} a year` : ""}: median pay of postings that ask for the skill, less that of all`,
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
    label: spans(`${name}, ${words[side].label}`),
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
function shrinking({ words, figures }: Notebook, top: PaidSkill[]): Span[] | null {
  const [most] = top
    .filter(isClear)
    .filter(({ pay: of }) => of.adjustedPremium !== null && of.adjustedPremium < (of.premium ?? 0) / 2)
    .sort((x, y) => y.premium - x.premium);
  if (!most) return null;
  return say`The largest that does not hold: ${most.name} in ${words[most.side].postings} falls from ${figures.change(`${most.at}/pay/premium`)} to ${figures.change(`${most.at}/pay/adjustedPremium`)} (${figures.changeRange(`${most.at}/pay/adjustedInterval`)}).`;
}

function sureOnes({ comparison, words, figures }: Notebook): Span[] | null {
  const tested = paidSkills(comparison).filter(({ pay: of }) => of.adjustedPremium !== null);
  if (tested.length === 0) return null;
  const all = figures.tally(tested.map(({ at }) => `${at}/pay/adjustedPremium`));
  const sure = surePaid(comparison);
  if (sure.length === 0) {
    return say`Of ${all} premiums tested together at equal seniority, none is sure to be above nothing.`;
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
  return say`Of ${all} premiums tested together at equal seniority, ${figures.tally(sure.map(({ at }) => `${at}/pay/sure`))} ${sure.length === 1 ? "is" : "are"} sure to be above nothing${more}${named}.`;
}

/** "What pays most in Full-Stack is what Backend asks for more often." */
function pattern({ comparison, words }: Notebook, side: Side): Span[] | null {
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
  if (borrowed.length < 3) return null;
  return say`${capitalised(words[side].postings)} with the highest stated pay tend to ask for what is ${words[there].name}’s trade: ${listed(borrowed.map(({ name }) => name))} are all asked for more often over there.`;
}
