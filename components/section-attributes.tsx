import { toAttributeSeries } from "@/lib/charts/attribute-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import { attributesFinding } from "@/lib/report/skill-findings";
import { ChartDots } from "./chart-dots";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinkKept } from "./link-kept";
import { SideKey } from "./side-mark";
import { TableDots } from "./table-dots";

const NAMING = { kind: "any" } as const;

/** What kinds of skill each role asks for; nothing where too few postings name any. */
export function SectionAttributes({ comparison }: { comparison: Comparison }) {
  const { a, b, dataset } = comparison;
  const series = toAttributeSeries(comparison);
  if (!series) return null;
  return (
    <ChartSection
      id="attributes"
      finding={attributesFinding(comparison)}
      modelled={dataset.market === "sample"}
      deck={
        <>
          <p>
            How many a posting names on average: kinds of skill (breadth), and skills of each kind.{" "}
            <LinkCount n={a.attributes.n} of={comparison} side="a" picked={NAMING} /> and{" "}
            <LinkCount n={b.attributes.n} of={comparison} side="b" picked={NAMING} /> postings that name a
            skill, {formatDate(dataset.asOf)}.
          </p>
          <SideKey names={series.names} />
        </>
      }
      note={
        <>
          Architecture counts architecture, messaging and data stores; user interface counts frontend, mobile
          and design; infrastructure counts cloud, infrastructure, monitoring and operating systems (
          <LinkKept href="/method#attributes">how</LinkKept>). Band: 95 % interval.
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
