import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatCount, formatDate, formatMoney, formatShare } from "@/lib/format";
import { payMarketWords } from "@/lib/report/deck";
import { boundsWords, closingSentence, disclosureFinding } from "@/lib/report/disclosure";
import { sideWords } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import { LinkKept } from "./link-kept";
import { TableFigures } from "./table-figures";

/** How many state their pay, and how far those who don't could move the medians and the gap. */
export function SectionDisclosure({ comparison }: { comparison: Comparison }) {
  const { a, b, dataset } = comparison;
  const words = sideWords(comparison);
  const row = (key: string, label: string, cell: (side: Profile) => string) => ({
    key,
    label,
    cells: [cell(a), cell(b)],
  });
  const bounded = a.pay.bounds || b.pay.bounds;
  return (
    <ChartSection
      id="disclosure"
      finding={disclosureFinding(comparison)}
      modelled={dataset.market === "sample"}
      deck={
        <p>
          Who states usable {payMarketWords(a.pay)}
          {a.pay.country === b.pay.country ? "" : ` and ${payMarketWords(b.pay)}`}, and what those who don’t
          could change, {formatDate(dataset.asOf)}.
        </p>
      }
      note={
        <>
          {closingSentence(comparison)}{" "}
          {bounded
            ? "The median of all cannot lie outside its bounds: at the lowest every silent posting pays less than all others, at the highest more."
            : "Bounds for the median of all need more than half of the postings to state their pay."}{" "}
          <LinkKept href="/method#disclosure">How this is computed</LinkKept>
        </>
      }
    >
      <TableFigures
        caption="Postings that state their pay"
        columns={[
          { key: "row", label: "" },
          { key: "a", label: words.a.label },
          { key: "b", label: words.b.label },
        ]}
        rows={[
          row("market", "Postings in the pay market", ({ pay }) => formatCount(pay.inMarket)),
          row(
            "stated",
            "State usable pay",
            ({ pay }) => `${formatCount(pay.n)} (${formatShare(pay.disclosedShare)})`,
          ),
          row("median", "Their median", ({ pay }) =>
            pay.median === null ? "–" : formatMoney(pay.median, pay.currency),
          ),
          row("bounds", "Median of all, bounds", (side) => boundsWords(side) ?? "–"),
        ]}
      />
    </ChartSection>
  );
}
