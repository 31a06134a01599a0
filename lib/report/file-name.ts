import type { Comparison } from "@/lib/compare/comparison";
import type { ChartName } from "@/lib/view/chart-view";

/** What a file of a comparison, or of one chart of it, is called: "crossroles-a-b-imported-2026-06-30-pay.csv". */
export function fileName({ a, b, dataset }: Comparison, chart: ChartName | null, ending: string): string {
  return `${["crossroles", a.role.slug, b.role.slug, dataset.id, chart].filter(Boolean).join("-")}.${ending}`;
}
