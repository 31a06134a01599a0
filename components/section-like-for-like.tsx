import { likeForLikeAreas } from "@/lib/charts/areas";
import {
  LIKE_FOR_LIKE_HEIGHT,
  LIKE_FOR_LIKE_LAYOUT,
  likeForLikePlate,
} from "@/lib/charts/like-for-like-plate";
import { type LikeForLikeSeries, toLikeForLikeSeries } from "@/lib/charts/like-for-like-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatMoney, formatMoneyChange, formatShare } from "@/lib/format";
import { chartWords } from "@/lib/report/chart-words";
import { rangeWords } from "@/lib/report/deck";
import { countedOf } from "@/lib/view/counted";
import { ChartCanvas } from "./chart-canvas";
import { ChartSection } from "./chart-section";
import { DetailsLikeForLike } from "./details-like-for-like";
import { LinksChart } from "./links-chart";
import { LiveLikeForLike } from "./live";
import { Sentence } from "./sentence";
import { TableFigures } from "./table-figures";

/** How much of the gap the mix of levels explains; nothing where that cannot be computed. */
export function SectionLikeForLike({ comparison }: { comparison: Comparison }) {
  const series = toLikeForLikeSeries(comparison);
  const { gap } = comparison;
  if (!series || !gap.likeForLike) return null;
  const words = chartWords(comparison, "like-for-like");
  const { interval, withoutCounterpart } = gap.likeForLike;
  const sure = interval
    ? `What remains lies between ${rangeWords(interval, series.higher, series.currency, "and")}. `
    : "";
  const left =
    withoutCounterpart > 0
      ? ` ${formatShare(withoutCounterpart)} of the postings are of levels that only one side has five of; they take no part.`
      : "";
  const links = {
    of: countedOf(comparison),
    areas: likeForLikeAreas(series),
    margins: LIKE_FOR_LIKE_LAYOUT,
  };
  return (
    <ChartSection
      id="like-for-like"
      finding={words.title}
      modelled={words.modelled}
      deck={
        <p>
          <Sentence spans={words.deck} of={comparison} />
        </p>
      }
      links={
        <LinksChart
          comparison={comparison}
          chart="like-for-like"
          title={words.title}
          height={LIKE_FOR_LIKE_HEIGHT}
        />
      }
      note={`${sure}${words.reading}${left}`}
      table={
        <>
          <TableFigures {...tableOf(series)} />
          <DetailsLikeForLike comparison={comparison} />
        </>
      }
    >
      <ChartCanvas
        label="what seniority explains of the gap"
        plate={likeForLikePlate(series)}
        height={LIKE_FOR_LIKE_HEIGHT}
        links={links}
        live={<LiveLikeForLike series={series} />}
        wake="view"
      />
    </ChartSection>
  );
}

function tableOf({ names, lower, higher, from, to, explained, remaining, currency }: LikeForLikeSeries) {
  return {
    caption: "What seniority explains of the gap",
    columns: [
      { key: "row", label: "Part" },
      { key: "amount", label: `${currency} a year` },
    ],
    rows: [
      { key: "from", label: `${names[lower]}, median`, cells: [formatMoney(from, currency)] },
      { key: "explained", label: "Different seniority", cells: [formatMoneyChange(explained, currency)] },
      {
        key: "remaining",
        label: "Remains at equal seniority",
        cells: [formatMoneyChange(remaining, currency)],
      },
      { key: "to", label: `${names[higher]}, median`, cells: [formatMoney(to, currency)] },
    ],
  };
}
