import { CAREER_HEIGHT, careerPlate } from "@/lib/charts/career-plate";
import { toCareerSeries } from "@/lib/charts/career-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { formatDate } from "@/lib/format";
import { doorsFinding, doorsSentence } from "@/lib/report/career";
import { payMarketWords } from "@/lib/report/deck";
import { sideWords } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import { NoteModelled } from "./mark-modelled";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";

interface SectionCareerProps {
  comparison: Comparison;
  context: ComparisonContext;
}

/** The way up on both sides: what each level pays, how wide it is, and how many doors lead in. */
export function SectionCareer({ comparison, context }: SectionCareerProps) {
  const { a, dataset } = comparison;
  const series = toCareerSeries(comparison);
  const words = sideWords(comparison);
  const doors = doorsSentence(comparison, context);
  return (
    <ChartSection
      id="career"
      finding={doorsFinding(comparison)}
      deck={
        <>
          <p>
            {series
              ? `Line: median ${payMarketWords(a.pay)} by level with its 95 % interval. Bars: share of each side’s active postings, `
              : "Who takes beginners, "}
            {formatDate(dataset.asOf)}.
          </p>
          <SideKey names={{ a: words.a.label, b: words.b.label }} />
        </>
      }
      note={
        series ? (
          <>
            <Sentence spans={doors} of={comparison} /> The wider a level’s bars, the more openings to land in
            there. <NoteModelled when={comparison.dataset.market === "sample"} />
          </>
        ) : undefined
      }
    >
      {series ? (
        <div
          style={{ height: CAREER_HEIGHT }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: plates are drawn by lib/charts, which escapes every text.
          dangerouslySetInnerHTML={{ __html: careerPlate(series) }}
        />
      ) : (
        <p>
          <Sentence spans={doors} of={comparison} />
        </p>
      )}
    </ChartSection>
  );
}
