import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { getReport } from "@/db";
import type { Store } from "@/db/open";
import { articleMarkdown } from "@/lib/report/article/markdown";
import { untraced } from "@/lib/report/article/testing/trace";
import { writeArticle } from "@/lib/report/article/write-article";
import { plainView } from "@/lib/view/view";

export interface CheckedReport {
  file: string;
  /** Numbers that their sources do not hold. */
  untraced: string[];
  /** The first line that differs from the report that is kept; null if none does. */
  differs: { kept: string; now: string } | null;
}

const FOLDER = "bench/sample/reports";

/**
 * The report of two roles of the sample against the one that is kept, and its numbers against its files. `update` keeps
 * the new one. Roles nearby are left out: they depend on which roles are loaded.
 */
export async function checkReport(
  store: Store,
  a: string,
  b: string,
  update: boolean,
): Promise<CheckedReport> {
  const { comparison, context, duties } = await getReport(plainView(a, b), store);
  const alone = { ...context, nearest: { a: [], b: [] } };
  const article = writeArticle({ comparison, context: alone, duties }, null);
  const text = articleMarkdown(article, comparison);
  const file = path.join(FOLDER, `${a}--${b}.md`);
  if (update) writeFileSync(file, text);
  const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
  return {
    file,
    untraced: untraced(article, { "data.json": comparison, "context.json": alone }),
    differs: firstDifference(kept, text),
  };
}

function firstDifference(kept: string, now: string): CheckedReport["differs"] {
  if (kept === now) return null;
  const [old, lines] = [kept.split("\n"), now.split("\n")];
  const at = lines.findIndex((line, index) => line !== old[index]);
  return { kept: old[at] ?? "", now: lines[at] ?? "" };
}
