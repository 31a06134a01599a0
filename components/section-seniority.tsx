import { SENIORITY_HEIGHT, seniorityPlate } from "@/lib/charts/seniority-plate";
import { toSenioritySeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatCount, formatDate, formatShare } from "@/lib/format";
import { seniorityFinding } from "@/lib/report/findings";
import { sideWords } from "@/lib/report/words";
import { ChartCanvas } from "./chart-canvas";
import { ChartSection } from "./chart-section";
import { LiveSeniority } from "./live";
import { TableShares } from "./table-shares";

export function SectionSeniority({ comparison }: { comparison: Comparison }) {
  const { a, b, dataset } = comparison;
  const series = toSenioritySeries(comparison);
  const words = sideWords(comparison);
  const assumed = (side: typeof a) => {
    const { assumed } = side.seniority.mid;
    return `${formatCount(assumed)} (${formatShare(assumed / Math.max(1, side.postings))})`;
  };
  return (
    <ChartSection
      id="seniority"
      finding={seniorityFinding(comparison)}
      deck={<p>Share of active postings by level, lowest first, {formatDate(dataset.asOf)}.</p>}
      note={`A posting that names neither a level nor years counts as mid: ${assumed(a)} of ${words.a.label}, ${assumed(b)} of ${words.b.label}. Staff includes principal, team leads and heads.`}
      table={<TableShares series={series} caption="Share of postings by seniority" first="Level" />}
    >
      <ChartCanvas
        label="share of postings by seniority"
        plate={seniorityPlate(series)}
        height={SENIORITY_HEIGHT}
        live={<LiveSeniority series={series} />}
        wake="view"
      />
    </ChartSection>
  );
}
