import { FEW } from "@/lib/compare/thresholds";
import { SIDES, type Side } from "@/lib/view/view";
import { payMarketWords } from "../deck";
import { type Span, spans } from "../spans";
import { capitalised, inCountry } from "../words";
import type { ArticleRow, ArticleSection } from "./article";
import type { Notebook } from "./notebook";

const COMMON = "Top skills in common";

/** Both sides in one table. */
export function glance(notebook: Notebook): ArticleSection {
  const { comparison, words, figures } = notebook;
  const { a, b } = comparison;
  const both = (label: string, cell: (side: Side) => (Span | string | null)[]): ArticleRow => ({
    label: spans(label),
    cells: SIDES.map((side) => cellOf(cell(side))),
  });
  /** A share; of few postings how many they are, since a share would say more than is known. */
  const part = (side: Side, of: string[]) => {
    const at = (figure: string) => of.map((one) => `/${side}/${one}/${figure}`);
    if (comparison[side].postings >= FEW) return [figures.share(...at("share"))];
    return [figures.count(...at("n")), " of ", figures.count(`/${side}/postings`)];
  };
  const alike = a.pay.country === b.pay.country && a.pay.currency === b.pay.currency;
  const market = alike ? payMarketWords(a.pay) : "base pay";
  const { onlyA, onlyB, jaccard } = comparison.skills;
  const onlyMore = onlyA.length > onlyB.length ? "/skills/onlyA" : "/skills/onlyB";
  const rows = [
    {
      label: spans(`Median ${market}, 95% interval`),
      cells: SIDES.map((side) =>
        withInterval(figures.money(`/${side}/pay/median`), figures.moneyRange(`/${side}/pay/interval`)),
      ),
    },
    both("Middle half", (side) => [
      figures.money(`/${side}/pay/p25`),
      " to ",
      figures.money(`/${side}/pay/p75`),
    ]),
    both(
      a.pay.country && alike
        ? `State their pay, of those in ${inCountry(a.pay.country)}`
        : "State their pay, of those in that market",
      (side) => [figures.count(`/${side}/pay/n`), " (", figures.share(`/${side}/pay/disclosedShare`), ")"],
    ),
    both("Active postings", (side) => [figures.count(`/${side}/postings`)]),
    both("Employers", (side) => [figures.count(`/${side}/employers`)]),
    both("Senior and staff", (side) => part(side, ["seniority/senior", "seniority/staff"])),
    both("Entry", (side) =>
      comparison[side].postings < FEW
        ? part(side, ["seniority/entry"])
        : [
            figures.share(`/${side}/seniority/entry/share`),
            " (",
            figures.count(`/${side}/seniority/entry/n`),
            ")",
          ],
    ),
    both("Remote", (side) => part(side, ["workMode/remote"])),
    both(COMMON, () => [figures.count("/skills/shared"), " of ", figures.count("/skills/shared", onlyMore)]),
    both("Name AI skills", (side) => part(side, ["ai"])),
  ];
  const shown = rows.filter(({ label }) => jaccard !== null || label[0]?.text !== COMMON);
  return {
    id: "glance",
    heading: spans("At a glance"),
    blocks: [
      {
        kind: "table",
        caption: "Pay is that of postings that state it; other shares are of all active postings",
        columns: ["", capitalised(words.a.label), capitalised(words.b.label)],
        rows: shown.filter(({ cells }) => cells.some((cell) => cell.length > 0)),
      },
    ],
  };
}

/** A figure with its interval below it; empty without the figure. */
export function withInterval(figure: Span | null, interval: Span | null): Span[] {
  if (!figure) return [];
  return interval ? [figure, { ...interval, apart: true }] : [figure];
}

/** A cell's figures and words; empty if a figure is not shown. */
export function cellOf(parts: (Span | string | null)[]): Span[] {
  return parts.includes(null) ? [] : spans(...parts.filter((part) => part !== null));
}
