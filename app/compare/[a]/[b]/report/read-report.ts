import { getComparison, getContext } from "@/db";
import { writeArticle } from "@/lib/report/article/write-article";
import type { View } from "@/lib/view/view";

/** A view's comparison, told as an article. Throws StoreError as `getComparison` does. */
export async function readReport(view: View) {
  const comparison = await getComparison(view);
  // Both are of one dataset, even if another one comes in between.
  const context = await getContext({ ...view, dataset: comparison.dataset.id });
  return { comparison, article: writeArticle({ comparison, context }) };
}
