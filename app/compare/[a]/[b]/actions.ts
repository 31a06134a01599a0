"use server";

import type { CompareAnswer } from "@/components/comparison-view";
import { countValues, getComparison, StoreError } from "@/db";
import { shortFigures } from "@/lib/compare/short-figures";
import { parseView, type View, viewQuery } from "@/lib/view/view";
import { vocabulary } from "@/lib/view/vocabulary";

/** The one call a change of role or filter makes. What it is sent is read again, as any request is. */
export async function compareRoles(sent: View): Promise<CompareAnswer> {
  try {
    const query = new URLSearchParams(viewQuery(sent, { complete: true }));
    const { view } = parseView({ a: sent.a.role, b: sent.b.role }, query, vocabulary);
    if (!view) return { failed: "There is no such role." };
    return { comparison: shortFigures(await getComparison(view)), counts: await countValues(view) };
  } catch (error) {
    if (error instanceof StoreError) return { failed: error.message };
    console.error(error);
    return { failed: "The postings could not be read." };
  }
}
