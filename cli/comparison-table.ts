import type { Comparison, Profile } from "@/lib/compare/comparison";
import { isWhollyModelled, signsIn } from "@/lib/compare/modelled";
import { formatCount, formatDate, formatMoney, formatMoneyRange, formatShare } from "@/lib/format";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { headline } from "@/lib/report/headline";
import { pairSkills } from "@/lib/report/pairs";
import { LEVEL_WORDS, MODE_WORDS, sideWords } from "@/lib/report/words";

const SKILLS_LISTED = 15;

type Row = [label: string, a: string, b: string];

/** A comparison as a terminal shows it: the sentence, the table, the top skills by combined share. */
export function comparisonTable(comparison: Comparison): string {
  const { a, b, dataset, skills } = comparison;
  const words = sideWords(comparison);
  const isSigned = signsIn(comparison);
  const both = (label: string, at: string, of: (side: Profile) => string): Row => [
    label,
    signed(of(a), isSigned(`/a/${at}`)),
    signed(of(b), isSigned(`/b/${at}`)),
  ];
  const rows: Row[] = [
    ["", words.a.label, words.b.label],
    both("Active postings", "postings", (side) => formatCount(side.postings)),
    both("Employers", "employers", (side) => formatCount(side.employers)),
    both(`Median base pay, ${a.pay.country ?? "chosen countries"}`, "pay/median", payOf),
    both("  95% interval", "pay/interval", (side) => rangeOf(side, side.pay.interval)),
    both("  middle half", "pay/p25", ({ pay }) =>
      pay.p25 === null || pay.p75 === null ? "–" : `${money(pay.p25, pay)} to ${money(pay.p75, pay)}`,
    ),
    both(
      "State their pay",
      "pay/disclosedShare",
      ({ pay }) => `${formatShare(pay.disclosedShare)} (n ${formatCount(pay.n)})`,
    ),
    ...SENIORITIES.map((level) =>
      both(LEVEL_WORDS[level], `seniority/${level}/share`, (side) =>
        formatShare(side.seniority[level].share),
      ),
    ),
    ...WORK_MODES.map((mode) =>
      both(MODE_WORDS[mode], `workMode/${mode}/share`, (side) => formatShare(side.workMode[mode].share)),
    ),
  ];
  const top = new Set([...skills.shared, ...skills.onlyA, ...skills.onlyB]);
  const partly = !isWhollyModelled(comparison);
  const listed = pairSkills(comparison)
    .filter(({ key }) => top.has(key))
    .slice(0, SKILLS_LISTED)
    .map(
      ({ name, modelled, ...share }): Row => [
        name,
        signed(formatShare(share.a.share), partly && modelled.a),
        signed(formatShare(share.b.share), partly && modelled.b),
      ],
    );
  return [
    headline(comparison)
      .map(({ text }) => text)
      .join(""),
    `${dataset.label}, ${formatDate(dataset.asOf)} (${dataset.id})`,
    "",
    ...aligned(rows),
    "",
    ...aligned([["Skills asked for", "", ""], ...listed]),
    ...modelledNote(comparison),
  ].join("\n");
}

const signed = (figure: string, modelled: boolean) => (modelled ? `${figure}†` : figure);

function modelledNote(comparison: Comparison): string[] {
  if (comparison.modelled.length === 0) return [];
  return ["", isWhollyModelled(comparison) ? "All of it is modelled." : "† modelled, not published"];
}

function aligned(rows: Row[]): string[] {
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length));
  const [label, a, b] = [width(0), width(1), width(2)];
  return rows.map((row) => `${row[0].padEnd(label)}  ${row[1].padStart(a)}  ${row[2].padStart(b)}`.trimEnd());
}

const payOf = ({ pay }: Profile) =>
  pay.median === null ? `not enough (n ${pay.n})` : `${money(pay.median, pay)}${pay.few ? " (few)" : ""}`;
const rangeOf = ({ pay }: Profile, range: [number, number] | null) =>
  range ? formatMoneyRange(range, pay.currency) : "–";
const money = (amount: number, { currency }: Profile["pay"]) => formatMoney(amount, currency);
