import { dotHeight, dotPlate } from "@/lib/charts/dot-plate";
import type { DotSeries } from "@/lib/charts/dot-series";
import { ChartCanvas } from "./chart-canvas";
import { LiveDots } from "./live";

/** Both sides' estimates as dots with their intervals, still and live. */
export function ChartDots({ series }: { series: DotSeries }) {
  return (
    <ChartCanvas
      label={series.title.charAt(0).toLowerCase() + series.title.slice(1)}
      plate={dotPlate(series)}
      height={dotHeight(series)}
      live={<LiveDots series={series} />}
      wake="view"
    />
  );
}
