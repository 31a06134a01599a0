import { shareHeight } from "@/lib/charts/share-plate";
import { toWorkModeSeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { WorkMode } from "@/lib/posting/work-mode";
import { chartWords } from "@/lib/report/chart-words";
import { ChartSection } from "./chart-section";
import { ChartShares } from "./chart-shares";
import { LinksChart } from "./links-chart";
import { NoteModelled } from "./mark-modelled";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableShares } from "./table-shares";

const ofMode = (key: string) => ({ mode: key as WorkMode });

export function SectionWorkMode({ comparison }: { comparison: Comparison }) {
  const series = toWorkModeSeries(comparison);
  const words = chartWords(comparison, "work-mode");
  const deck = (
    <>
      <p>
        <Sentence spans={words.deck} of={comparison} />
      </p>
      <SideKey names={series.names} />
    </>
  );
  return (
    <ChartSection
      id="work-mode"
      finding={words.title}
      modelled={words.modelled}
      deck={deck}
      links={
        <LinksChart
          comparison={comparison}
          chart="work-mode"
          title={words.title}
          height={shareHeight(series.rows.length)}
        />
      }
      note={series.modelled === "some" ? <NoteModelled when /> : null}
      table={
        <TableShares
          comparison={comparison}
          series={series}
          pick={ofMode}
          caption="Share of postings by work mode"
          first="Work mode"
        />
      }
    >
      <ChartShares series={series} title="Share of postings by work mode" of={comparison} pick={ofMode} />
    </ChartSection>
  );
}
