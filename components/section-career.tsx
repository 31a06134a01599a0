import { CAREER_HEIGHT, careerPlate } from "@/lib/charts/career-plate";
import { toCareerSeries } from "@/lib/charts/career-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { formatDate } from "@/lib/format";
import { doorsSentence } from "@/lib/report/career";
import { chartWords } from "@/lib/report/chart-words";
import { sideWords } from "@/lib/report/words";
import { ChartCanvas } from "./chart-canvas";
import { ChartSection } from "./chart-section";
import { LinksChart } from "./links-chart";
import { LiveCareer } from "./live";
import { NoteModelled } from "./mark-modelled";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableCareer } from "./table-career";

interface SectionCareerProps {
  comparison: Comparison;
  context: ComparisonContext;
}

/** The way up on both sides: what each level pays, how wide it is, and how many doors lead in. */
export function SectionCareer({ comparison, context }: SectionCareerProps) {
  const series = toCareerSeries(comparison);
  const sides = sideWords(comparison);
  const doors = doorsSentence(comparison, context);
  const { title, deck, reading, modelled } = chartWords(comparison, "career");
  return (
    <ChartSection
      id="career"
      finding={title}
      modelled={modelled}
      deck={
        <>
          <p>
            {series ? (
              <Sentence spans={deck} of={comparison} />
            ) : (
              `Who takes beginners, ${formatDate(comparison.dataset.asOf)}.`
            )}
          </p>
          <SideKey names={{ a: sides.a.label, b: sides.b.label }} />
        </>
      }
      note={
        series ? (
          <>
            {reading} <Sentence spans={doors} of={comparison} /> The wider a level’s bars, the more openings
            to land in there. <NoteModelled when={comparison.dataset.market === "sample"} />
          </>
        ) : undefined
      }
      table={series ? <TableCareer comparison={comparison} series={series} /> : null}
      links={
        series ? (
          <LinksChart comparison={comparison} chart="career" title={title} height={CAREER_HEIGHT} />
        ) : null
      }
    >
      {series ? (
        <ChartCanvas
          label="median pay and share of postings by level"
          plate={careerPlate(series)}
          height={CAREER_HEIGHT}
          live={<LiveCareer series={series} />}
          wake="view"
        />
      ) : (
        <p>
          <Sentence spans={doors} of={comparison} />
        </p>
      )}
    </ChartSection>
  );
}
