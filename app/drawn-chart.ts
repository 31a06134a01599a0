import { getContext } from "@/db";
import { type Drawing, drawingOf } from "@/lib/charts/drawing";
import type { Comparison } from "@/lib/compare/comparison";
import { type ChartWords, chartWords, flipWords, NO_FLIPS } from "@/lib/report/chart-words";
import type { ChartName } from "@/lib/view/chart-view";

export interface DrawnChart {
  words: ChartWords;
  /** Null where there is nothing to draw. */
  drawing: Drawing | null;
}

/** One chart of a comparison with its words; reads what stands beside the comparison where the chart is of that. */
export async function drawnChart(comparison: Comparison, chart: ChartName): Promise<DrawnChart> {
  if (chart !== "flips")
    return { words: chartWords(comparison, chart), drawing: drawingOf(comparison, chart) };
  const { flips } = await getContext({ ...comparison.view, dataset: comparison.dataset.id });
  return {
    words: flips ? flipWords(comparison, flips) : NO_FLIPS,
    drawing: drawingOf(comparison, chart, flips),
  };
}
