import { toWorkModeSeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import type { WorkMode } from "@/lib/posting/work-mode";
import { postingsOfBoth } from "@/lib/report/disclosure";
import { workModeFinding } from "@/lib/report/findings";
import { pairWorkModes, restOnModel } from "@/lib/report/pairs";
import { ChartSection } from "./chart-section";
import { ChartShares } from "./chart-shares";
import { NoteModelled } from "./mark-modelled";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableShares } from "./table-shares";

const ofMode = (key: string) => ({ mode: key as WorkMode });

export function SectionWorkMode({ comparison }: { comparison: Comparison }) {
  const { dataset } = comparison;
  const series = toWorkModeSeries(comparison);
  const deck = (
    <>
      <p>
        Share of <Sentence spans={postingsOfBoth(comparison)} of={comparison} /> by where the work is done,{" "}
        {formatDate(dataset.asOf)}.
      </p>
      <SideKey names={series.names} />
    </>
  );
  return (
    <ChartSection
      id="work-mode"
      finding={workModeFinding(comparison)}
      modelled={restOnModel(pairWorkModes(comparison))}
      deck={deck}
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
