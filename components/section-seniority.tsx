import { seniorityAreas } from "@/lib/charts/areas";
import { SENIORITY_HEIGHT, SENIORITY_LAYOUT, seniorityPlate } from "@/lib/charts/seniority-plate";
import { toSenioritySeries } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { signsIn } from "@/lib/compare/modelled";
import { formatShare } from "@/lib/format";
import type { Seniority } from "@/lib/posting/seniority";
import { chartWords } from "@/lib/report/chart-words";
import { isSeniorShareModelled } from "@/lib/report/levels";
import { plainText } from "@/lib/report/spans";
import { sideWords } from "@/lib/report/words";
import { countedOf } from "@/lib/view/counted";
import { SIDES, type Side } from "@/lib/view/view";
import { ChartCanvas } from "./chart-canvas";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinksChart } from "./links-chart";
import { LiveSeniority } from "./live";
import { NoteModelled, Signed } from "./mark-modelled";
import { TableShares } from "./table-shares";

const ofLevel = (key: string) => ({ level: key as Seniority });

export function SectionSeniority({ comparison }: { comparison: Comparison }) {
  const { title, deck } = chartWords(comparison, "seniority");
  const series = toSenioritySeries(comparison);
  const words = sideWords(comparison);
  const isSigned = signsIn(comparison);
  const partly = series.modelled !== "all";
  const assumed = (side: Side) => {
    const { seniority, postings } = comparison[side];
    const share = formatShare(seniority.mid.assumed / Math.max(1, postings));
    return (
      <Signed modelled={partly && isSigned(`/${side}/seniority/mid/assumed`)}>
        <LinkCount n={seniority.mid.assumed} of={comparison} side={side} picked={{ level: "assumed" }} /> (
        {share})
      </Signed>
    );
  };
  const signed = partly && SIDES.some((side) => isSigned(`/${side}/seniority/mid/assumed`));
  return (
    <ChartSection
      id="seniority"
      finding={title}
      deck={<p>{plainText(deck)}</p>}
      links={<LinksChart comparison={comparison} chart="seniority" title={title} height={SENIORITY_HEIGHT} />}
      modelled={series.modelled === "all" || isSeniorShareModelled(comparison)}
      note={
        <>
          A posting that names neither a level nor years counts as mid: {assumed("a")} of {words.a.label},{" "}
          {assumed("b")} of {words.b.label}. Staff includes principal, team leads and heads.{" "}
          <NoteModelled when={signed} />
        </>
      }
      table={
        <TableShares
          comparison={comparison}
          series={series}
          pick={ofLevel}
          caption="Share of postings by seniority"
          first="Level"
        />
      }
    >
      <ChartCanvas
        label="share of postings by seniority"
        plate={seniorityPlate(series)}
        height={SENIORITY_HEIGHT}
        links={{
          of: countedOf(comparison),
          areas: seniorityAreas(series, ofLevel),
          margins: SENIORITY_LAYOUT,
        }}
        live={<LiveSeniority series={series} />}
        wake="view"
      />
    </ChartSection>
  );
}
