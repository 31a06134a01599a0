import { answerError, answerView } from "@/app/answer";
import { getContext } from "@/db";
import type { Comparison } from "@/lib/compare/comparison";
import { chartCsv, comparisonCsv } from "@/lib/report/comparison-csv";
import { flipsCsv } from "@/lib/report/context-csv";
import { fileName } from "@/lib/report/file-name";
import { type ChartName, parseChart } from "@/lib/view/chart-view";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  const query = new URL(request.url).searchParams;
  const { chart, dropped } = parseChart(query);
  if (dropped.length > 0) return answerError(400, "bad-chart", "There is no such chart.", { dropped });
  return answerView(await params, query, async (comparison) => {
    return new Response(await csvOf(comparison, chart), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${fileName(comparison, chart, "csv")}"`,
      },
    });
  });
}

async function csvOf(comparison: Comparison, chart: ChartName | null): Promise<string> {
  if (!chart) return comparisonCsv(comparison);
  if (chart !== "flips") return chartCsv(comparison, chart);
  return flipsCsv(await getContext({ ...comparison.view, dataset: comparison.dataset.id }));
}
