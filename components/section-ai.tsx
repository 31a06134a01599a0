import type { ReactNode } from "react";
import { toAiSeries } from "@/lib/charts/ai-series";
import { dotHeight } from "@/lib/charts/dot-plate";
import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatMoney, formatMoneyChange, formatMoneyChangeRange, formatShare } from "@/lib/format";
import { chartWords } from "@/lib/report/chart-words";
import { sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";
import { ChartDots } from "./chart-dots";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinksChart } from "./links-chart";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableFigures } from "./table-figures";

const NAMING = { kind: "ai" } as const;
const ofRow = (key: string) => ({ pay: "stated", ...(key === "ai" ? NAMING : {}) }) as const;

/** The skills of the category AI as one: how often they are named, and what pay goes with them. */
export function SectionAi({ comparison }: { comparison: Comparison }) {
  const { a, b } = comparison;
  if (a.ai.n + b.ai.n === 0) return null;
  const series = toAiSeries(comparison);
  const words = chartWords(comparison, "ai");
  const sides = sideWords(comparison);
  return (
    <ChartSection
      id="ai"
      finding={words.title}
      modelled={words.modelled}
      links={
        series ? (
          <LinksChart comparison={comparison} chart="ai" title={words.title} height={dotHeight(series)} />
        ) : null
      }
      deck={
        <>
          <p>
            <Sentence spans={words.deck} of={comparison} />
          </p>
          <SideKey names={{ a: sides.a.label, b: sides.b.label }} />
        </>
      }
      note="Premium: the median of the postings that name one, less that of all; adjusted: with the mix of levels held. From 30 postings with pay on. It goes together with the skills, which is not to say they cause it."
      table={series ? <TableAi comparison={comparison} /> : null}
    >
      {series ? (
        <ChartDots series={series} of={comparison} pick={ofRow} />
      ) : (
        <TableAi comparison={comparison} />
      )}
    </ChartSection>
  );
}

function TableAi({ comparison }: { comparison: Comparison }) {
  const words = sideWords(comparison);
  const { a, b } = comparison;
  const row = (key: string, label: string, cell: (of: Profile, side: Side) => ReactNode) => ({
    key,
    label,
    cells: [cell(a, "a"), cell(b, "b")],
  });
  const range = (interval: readonly [number, number] | null | undefined, currency: string) =>
    interval ? formatMoneyChangeRange(interval, currency) : "–";
  const premium = (amount: number | null | undefined, currency: string) =>
    amount == null ? "–" : formatMoneyChange(amount, currency);
  return (
    <TableFigures
      caption="AI skills on both sides"
      columns={[
        { key: "row", label: "Figure" },
        { key: "a", label: words.a.label },
        { key: "b", label: words.b.label },
      ]}
      rows={[
        row("share", "Postings naming an AI skill", ({ ai }, side) => (
          <>
            {formatShare(ai.share)} (<LinkCount n={ai.n} of={comparison} side={side} picked={NAMING} />)
          </>
        )),
        row("n", "of these, with usable pay", ({ ai }, side) => (
          <LinkCount n={ai.disclosed} of={comparison} side={side} picked={ofRow("ai")} />
        )),
        row("median", "Their median", ({ ai, pay }) =>
          ai.pay?.median == null ? "–" : formatMoney(ai.pay.median, pay.currency),
        ),
        row("premium", "Premium", ({ ai, pay }) => premium(ai.pay?.premium, pay.currency)),
        row("premium-range", "its 95% interval", ({ ai, pay }) =>
          range(ai.pay?.premiumInterval, pay.currency),
        ),
        row("adjusted", "Adjusted premium", ({ ai, pay }) => premium(ai.pay?.adjustedPremium, pay.currency)),
        row("adjusted-range", "its 95% interval", ({ ai, pay }) =>
          range(ai.pay?.adjustedInterval, pay.currency),
        ),
        row("sure", "Adjusted premium is sure", ({ ai }) =>
          ai.pay?.adjustedPremium == null ? "–" : ai.pay.sure ? "yes" : "no",
        ),
      ]}
    />
  );
}
