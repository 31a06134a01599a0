import { quiet } from "@/app/quiet";
import type { ContextAnswer, FirstContext } from "@/components/context-slot";
import { getContext, StoreError } from "@/db";
import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext, LevelDetail } from "@/lib/compare/context";
import { shortFigures } from "@/lib/compare/short-figures";
import { contextAddress } from "@/lib/view/context-address";
import type { View } from "@/lib/view/view";

type Levels = ComparisonContext["levels"]["a"];

/** What streams in behind the page of a comparison. */
export function contextBehind(view: View, comparison: Comparison): FirstContext {
  return { address: contextAddress(comparison), answer: answer(view) };
}

async function answer(view: View): Promise<ContextAnswer> {
  await quiet();
  try {
    return { context: shortFigures(drawn(await getContext(view))) };
  } catch (error) {
    if (error instanceof StoreError) return { failed: error.message };
    console.error(error);
    return { failed: "The postings could not be read." };
  }
}

/** What the page draws of it: each level's skills are the report's. */
function drawn(context: ComparisonContext): ComparisonContext {
  const { a, b } = context.levels;
  return { ...context, levels: { a: withoutSkills(a), b: withoutSkills(b) } };
}

function withoutSkills({ entry, mid, senior, staff }: Levels): Levels {
  const bare = (level: LevelDetail) => ({ ...level, skills: [] });
  return { entry: bare(entry), mid: bare(mid), senior: bare(senior), staff: bare(staff) };
}
