import { getComparison, StoreError } from "@/db";
import type { Store } from "@/db/open";
import {
  PUBLISHED_FIGURES,
  PUBLISHED_PAIR,
  type PublishedFigure,
} from "@/lib/sources/sample-market/published";
import { plainView } from "@/lib/view/view";
import { type Checked, checkFigure, checkPair } from "./check-figures";

/** Reads the published figures that pass back from the running pipeline, and those of the featured pair. */
export async function checkMarket(
  store: Store,
  passes: (figure: PublishedFigure) => boolean = () => true,
): Promise<Checked[]> {
  const wanted = PUBLISHED_FIGURES.filter(passes);
  const checked: Checked[] = [];
  for (const place of new Set(wanted.map(({ role, asOf }) => `${asOf} ${role}`))) {
    const [asOf = "", role = ""] = place.split(" ");
    const { a } = await comparisonOf(store, asOf, role, role);
    for (const figure of wanted)
      if (figure.asOf === asOf && figure.role === role) checked.push(checkFigure(figure, a));
  }
  const pair = await comparisonOf(store, PUBLISHED_PAIR.asOf, PUBLISHED_PAIR.a, PUBLISHED_PAIR.b);
  return [...checked, ...checkPair(pair)];
}

async function comparisonOf(store: Store, asOf: string, a: string, b: string) {
  try {
    return await getComparison({ ...plainView(a, b), dataset: `sample-${asOf}` }, store);
  } catch (error) {
    if (error instanceof StoreError) throw new Error(`${a} and ${b} as of ${asOf}: ${error.message}`);
    throw error;
  }
}
