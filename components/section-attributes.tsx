import { toAttributeSeries } from "@/lib/charts/attribute-series";
import { dotHeight } from "@/lib/charts/dot-plate";
import type { Comparison } from "@/lib/compare/comparison";
import { chartWords } from "@/lib/report/chart-words";
import { ChartDots } from "./chart-dots";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinkKept } from "./link-kept";
import { LinksChart } from "./links-chart";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableDots } from "./table-dots";

const NAMING = { kind: "any" } as const;

/** What kinds of skill each role asks for; nothing where too few postings name any. */
export function SectionAttributes({ comparison }: { comparison: Comparison }) {
  const series = toAttributeSeries(comparison);
  if (!series) return null;
  const words = chartWords(comparison, "attributes");
  return (
    <ChartSection
      id="attributes"
      finding={words.title}
      modelled={words.modelled}
      links={
        <LinksChart
          comparison={comparison}
          chart="attributes"
          title={words.title}
          height={dotHeight(series)}
        />
      }
      deck={
        <>
          <p>
            <Sentence spans={words.deck} of={comparison} />
          </p>
          <SideKey names={series.names} />
        </>
      }
      note={
        <>
          Architecture counts architecture, messaging and data stores; user interface counts frontend, mobile
          and design; infrastructure counts cloud, infrastructure, monitoring and operating systems (
          <LinkKept href="/method#attributes">how</LinkKept>). Band: 95% interval.
        </>
      }
      table={
        <TableDots
          series={series}
          first="Attribute"
          count={(side, _, n) => <LinkCount n={n} of={comparison} side={side} picked={NAMING} />}
        />
      }
    >
      <ChartDots series={series} of={comparison} pick={() => NAMING} />
    </ChartSection>
  );
}
