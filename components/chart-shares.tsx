import { type PickOf, shareAreas } from "@/lib/charts/areas";
import { SHARE_LAYOUT, shareHeight, sharePlate } from "@/lib/charts/share-plate";
import type { ShareSeries } from "@/lib/charts/share-series";
import { type Counted, countedOf } from "@/lib/view/counted";
import { ChartCanvas } from "./chart-canvas";
import { LiveShares } from "./live";

interface ChartSharesProps {
  series: ShareSeries;
  title: string;
  of: Counted;
  pick: PickOf;
}

/** Pairs of bars, still and live, each opening the postings behind it. */
export function ChartShares({ series, title, of, pick }: ChartSharesProps) {
  return (
    <ChartCanvas
      label={title}
      plate={sharePlate(series, title)}
      height={shareHeight(series.rows.length)}
      links={{ of: countedOf(of), areas: shareAreas(series, pick), margins: SHARE_LAYOUT }}
      live={<LiveShares series={series} title={title} />}
      wake="view"
    />
  );
}
