import { toLevelSeries } from "@/lib/charts/level-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import type { Seniority } from "@/lib/posting/seniority";
import { payMarketWords } from "@/lib/report/deck";
import { statedWords } from "@/lib/report/disclosure";
import { payByLevelFinding } from "@/lib/report/findings";
import { sideWords } from "@/lib/report/words";
import { ChartDots } from "./chart-dots";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableDots } from "./table-dots";
import { TableLevelsApart } from "./table-levels-apart";

const ofLevel = (key: string) => ({ level: key as Seniority, pay: "stated" }) as const;

export function SectionPayLevels({ comparison }: { comparison: Comparison }) {
  const { a, b, dataset } = comparison;
  const series = toLevelSeries(comparison);
  const words = sideWords(comparison);
  const alike = a.pay.currency === b.pay.currency;
  const deck = (
    <>
      <p>
        Median{" "}
        {alike
          ? `${payMarketWords(a.pay)} by level, ${a.pay.currency} a year`
          : "base pay a year by level, each side in its own currency"}
        . <Sentence spans={statedWords(comparison)} of={comparison} />, {formatDate(dataset.asOf)}.
      </p>
      <SideKey names={{ a: words.a.label, b: words.b.label }} />
    </>
  );
  return (
    <ChartSection
      id="pay-by-level"
      finding={payByLevelFinding(comparison)}
      modelled={dataset.market === "sample"}
      deck={deck}
      note={
        series || !alike
          ? "A level without a figure has fewer than 10 postings with pay, fewer than 5 employers, or one employer with more than half of them."
          : undefined
      }
      table={
        series ? (
          <TableDots
            series={series}
            first="Level"
            count={(side, { key }, n) => (
              <LinkCount n={n} of={comparison} side={side} picked={ofLevel(key)} />
            )}
          />
        ) : null
      }
    >
      {series ? (
        <ChartDots series={series} of={comparison} pick={ofLevel} />
      ) : alike ? (
        <p>No level has enough postings that state pay. Fewer filters may help.</p>
      ) : (
        <TableLevelsApart comparison={comparison} />
      )}
    </ChartSection>
  );
}
