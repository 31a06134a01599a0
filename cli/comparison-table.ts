import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatCount, formatDate, formatMoney, formatShare } from "@/lib/format";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { headline } from "@/lib/report/headline";
import { LEVEL_WORDS, MODE_WORDS, sideWords } from "@/lib/report/words";

const SKILLS_LISTED = 15;

type Row = [label: string, a: string, b: string];

/** A comparison as a terminal shows it: the sentence, the table, the top skills by combined share. */
export function comparisonTable(comparison: Comparison): string {
  const { a, b, dataset, skills } = comparison;
  const words = sideWords(comparison);
  const both = (label: string, of: (side: Profile) => string): Row => [label, of(a), of(b)];
  const rows: Row[] = [
    ["", words.a.label, words.b.label],
    both("Active postings", (side) => formatCount(side.postings)),
    both("Employers", (side) => formatCount(side.employers)),
    both(`Median base pay, ${a.pay.country ?? "chosen countries"}`, payOf),
    both("  95% interval", (side) => rangeOf(side, side.pay.interval)),
    both("  middle half", ({ pay }) =>
      pay.p25 === null || pay.p75 === null ? "–" : `${money(pay.p25, pay)} to ${money(pay.p75, pay)}`,
    ),
    both("State their pay", ({ pay }) => `${formatShare(pay.disclosedShare)} (n ${formatCount(pay.n)})`),
    ...SENIORITIES.map((level) =>
      both(LEVEL_WORDS[level], (side) => formatShare(side.seniority[level].share)),
    ),
    ...WORK_MODES.map((mode) => both(MODE_WORDS[mode], (side) => formatShare(side.workMode[mode].share))),
  ];
  const listed = [...skills.shared, ...skills.onlyA, ...skills.onlyB]
    .map((slug) => ({ slug, a: shareOf(a, slug), b: shareOf(b, slug) }))
    .sort((x, y) => y.a + y.b - x.a - x.b)
    .slice(0, SKILLS_LISTED)
    .map(({ slug, a: ofA, b: ofB }): Row => [nameOf(comparison, slug), formatShare(ofA), formatShare(ofB)]);
  return [
    headline(comparison)
      .map(({ text }) => text)
      .join(""),
    `${dataset.label}, ${formatDate(dataset.asOf)} (${dataset.id})`,
    "",
    ...aligned(rows),
    "",
    ...aligned([["Skills asked for", "", ""], ...listed]),
  ].join("\n");
}

function aligned(rows: Row[]): string[] {
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length));
  const [label, a, b] = [width(0), width(1), width(2)];
  return rows.map((row) => `${row[0].padEnd(label)}  ${row[1].padStart(a)}  ${row[2].padStart(b)}`.trimEnd());
}

const payOf = ({ pay }: Profile) =>
  pay.median === null ? `not enough (n ${pay.n})` : `${money(pay.median, pay)}${pay.few ? " (few)" : ""}`;
const rangeOf = ({ pay }: Profile, range: [number, number] | null) =>
  range ? `${money(range[0], pay)} to ${money(range[1], pay)}` : "–";
const money = (amount: number, { currency }: Profile["pay"]) => formatMoney(amount, currency);
const shareOf = ({ skills }: Profile, slug: string) => skills.find((one) => one.slug === slug)?.share ?? 0;
const nameOf = ({ a, b }: Comparison, slug: string) =>
  [...a.skills, ...b.skills].find((one) => one.slug === slug)?.name ?? slug;
