import { type Dropped, type View, viewHref } from "./view";

/** The charts of a comparison, by the names that links and sections call them. */
export const CHARTS = [
  "pay",
  "like-for-like",
  "pay-by-level",
  "career",
  "flips",
  "seniority",
  "skills",
  "skill-pay",
  "attributes",
  "ai",
  "work-mode",
  "countries",
] as const;
export type ChartName = (typeof CHARTS)[number];

const PARAMETER = "chart";

/** Which chart an address asks for; null for none, and what could not be used is in `dropped`. */
export function parseChart(query: URLSearchParams): { chart: ChartName | null; dropped: Dropped[] } {
  const [value, ...more] = query.getAll(PARAMETER);
  if (!value) return { chart: null, dropped: [] };
  const chart = CHARTS.find((name) => name === value.toLowerCase()) ?? null;
  const unusable = [
    ...(chart ? [] : [{ parameter: PARAMETER, value, reason: `not one of ${CHARTS.join(", ")}` }]),
    ...(more.length ? [{ parameter: PARAMETER, value: more.join(","), reason: "given more than once" }] : []),
  ];
  return { chart, dropped: unusable };
}

/** The complete address of one chart's file: `image.png`, `image.svg` or `data.csv`. */
export function chartHref(view: View, chart: ChartName | null, format: string): string {
  return withChart(viewHref(view, { complete: true, format }), chart);
}

/** The complete address of a page that holds one chart alone, for frames elsewhere. */
export function embedHref(view: View, chart: ChartName): string {
  return withChart(viewHref(view, { complete: true }).replace(/^\/compare\//, "/embed/"), chart);
}

function withChart(href: string, chart: ChartName | null): string {
  if (!chart) return href;
  return `${href}${href.includes("?") ? "&" : "?"}${PARAMETER}=${chart}`;
}
