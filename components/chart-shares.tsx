import { shareHeight, sharePlate } from "@/lib/charts/share-plate";
import type { ShareSeries } from "@/lib/charts/share-series";
import { ChartCanvas } from "./chart-canvas";
import { LiveShares } from "./live";

/** Pairs of bars, still and live. */
export function ChartShares({ series, title }: { series: ShareSeries; title: string }) {
  return (
    <ChartCanvas
      label={title}
      plate={sharePlate(series, title)}
      height={shareHeight(series.rows.length)}
      live={<LiveShares series={series} title={title} />}
      wake="view"
    />
  );
}
