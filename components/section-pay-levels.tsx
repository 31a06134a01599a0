import { dotHeight } from "@/lib/charts/dot-plate";
import { toLevelSeries } from "@/lib/charts/level-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { Seniority } from "@/lib/posting/seniority";
import { chartWords } from "@/lib/report/chart-words";
import { sideWords } from "@/lib/report/words";
import { ChartDots } from "./chart-dots";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinksChart } from "./links-chart";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableDots } from "./table-dots";
import { TableLevelsApart } from "./table-levels-apart";

const ofLevel = (key: string) => ({ level: key as Seniority, pay: "stated" }) as const;

export function SectionPayLevels({ comparison }: { comparison: Comparison }) {
  const { a, b } = comparison;
  const series = toLevelSeries(comparison);
  const words = chartWords(comparison, "pay-by-level");
  const sides = sideWords(comparison);
  const alike = a.pay.currency === b.pay.currency;
  const deck = (
    <>
      <p>
        <Sentence spans={words.deck} of={comparison} />
      </p>
      <SideKey names={{ a: sides.a.label, b: sides.b.label }} />
    </>
  );
  return (
    <ChartSection
      id="pay-by-level"
      finding={words.title}
      modelled={words.modelled}
      deck={deck}
      links={
        series ? (
          <LinksChart
            comparison={comparison}
            chart="pay-by-level"
            title={words.title}
            height={dotHeight(series)}
          />
        ) : null
      }
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
