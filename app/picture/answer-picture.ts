import { answerError, answerView } from "@/app/answer";
import { drawnChart } from "@/app/drawn-chart";
import { chartSheet } from "@/lib/charts/chart-sheet";
import { previewPicture } from "@/lib/charts/preview-picture";
import type { Comparison } from "@/lib/compare/comparison";
import { fileName } from "@/lib/report/file-name";
import { type ChartName, parseChart } from "@/lib/view/chart-view";
import { drawPng } from "./draw-png";

type Roles = { a: string; b: string };

/** Charts are shown small and printed large. */
const CHART_SCALE = 2;

/** A picture of a view, or of one chart of it, as SVG. */
export async function answerSvg(roles: Roles, query: URLSearchParams): Promise<Response> {
  return answerDrawn(roles, query, "svg", async (svg) => [svg, "image/svg+xml"]);
}

/** The same in pixels. */
export async function answerPng(roles: Roles, query: URLSearchParams): Promise<Response> {
  return answerDrawn(roles, query, "png", async (svg, chart) => [
    await drawPng(svg, chart ? CHART_SCALE : 1),
    "image/png",
  ]);
}

async function answerDrawn(
  roles: Roles,
  query: URLSearchParams,
  ending: string,
  encode: (svg: string, chart: ChartName | null) => Promise<[BodyInit, string]>,
): Promise<Response> {
  const { chart, dropped } = parseChart(query);
  if (dropped.length > 0) return answerError(400, "bad-chart", "There is no such chart.", { dropped });
  return answerView(roles, query, async (comparison) => {
    const [body, type] = await encode(await drawn(comparison, chart), chart);
    return new Response(body, {
      headers: {
        "content-type": type,
        "content-disposition": `inline; filename="${fileName(comparison, chart, ending)}"`,
        "cache-control": "public, max-age=600",
      },
    });
  });
}

async function drawn(comparison: Comparison, chart: ChartName | null): Promise<string> {
  if (!chart) return previewPicture(comparison);
  return chartSheet({ comparison, ...(await drawnChart(comparison, chart)) });
}
