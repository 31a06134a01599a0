import { dotAreas, type PickOf } from "@/lib/charts/areas";
import { DOT_LAYOUT, dotHeight, dotPlate } from "@/lib/charts/dot-plate";
import type { DotSeries } from "@/lib/charts/dot-series";
import { type Counted, countedOf } from "@/lib/view/counted";
import { ChartCanvas } from "./chart-canvas";
import { LiveDots } from "./live";

interface ChartDotsProps {
  series: DotSeries;
  of: Counted;
  pick: PickOf;
}

/** Both sides' estimates as dots with their intervals, still and live, each opening the postings behind it. */
export function ChartDots({ series, of, pick }: ChartDotsProps) {
  return (
    <ChartCanvas
      label={series.title.charAt(0).toLowerCase() + series.title.slice(1)}
      plate={dotPlate(series)}
      height={dotHeight(series)}
      links={{
        of: countedOf(of),
        areas: dotAreas(series, pick),
        margins: { left: series.left, right: DOT_LAYOUT.right },
      }}
      live={<LiveDots series={series} />}
      wake="view"
    />
  );
}
