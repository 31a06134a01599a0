import type { ReactNode } from "react";
import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatDate, formatMoney, formatShare } from "@/lib/format";
import { payMarketWords } from "@/lib/report/deck";
import { boundsWords, closingSentence, disclosureFinding } from "@/lib/report/disclosure";
import { sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinkKept } from "./link-kept";
import { TableFigures } from "./table-figures";

/** How many state their pay, and how far those who don't could move the medians and the gap. */
export function SectionDisclosure({ comparison }: { comparison: Comparison }) {
  const { a, b, dataset } = comparison;
  const words = sideWords(comparison);
  const row = (key: string, label: string, cell: (of: Profile, side: Side) => ReactNode) => ({
    key,
    label,
    cells: [cell(a, "a"), cell(b, "b")],
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
          row("market", "Postings in the pay market", ({ pay }, side) => (
            <LinkCount n={pay.inMarket} of={comparison} side={side} picked={{ pay: "market" }} />
          )),
          row("stated", "State usable pay", ({ pay }, side) => (
            <>
              <LinkCount n={pay.n} of={comparison} side={side} picked={{ pay: "stated" }} /> (
              {formatShare(pay.disclosedShare)})
            </>
          )),
          row("median", "Their median", ({ pay }) =>
            pay.median === null ? "–" : formatMoney(pay.median, pay.currency),
          ),
          row("bounds", "Median of all, bounds", (side) => boundsWords(side) ?? "–"),
        ]}
      />
    </ChartSection>
  );
}
