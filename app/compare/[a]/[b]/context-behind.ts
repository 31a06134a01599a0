import { quiet } from "@/app/quiet";
import type { ContextAnswer, FirstContext } from "@/components/context-slot";
import { getContext, StoreError } from "@/db";
import type { Comparison } from "@/lib/compare/comparison";
import { shortFigures } from "@/lib/compare/short-figures";
import { contextAddress } from "@/lib/view/context-address";
import type { View } from "@/lib/view/view";

/** What streams in behind the page of a comparison. */
export function contextBehind(view: View, comparison: Comparison): FirstContext {
  return { address: contextAddress(comparison), answer: answer(view) };
}

async function answer(view: View): Promise<ContextAnswer> {
  await quiet();
  try {
    return { context: shortFigures(await getContext(view)) };
  } catch (error) {
    if (error instanceof StoreError) return { failed: error.message };
    console.error(error);
    return { failed: "The postings could not be read." };
  }
}
