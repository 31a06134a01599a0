import { getComparison } from "@/db";
import type { Store } from "@/db/open";
import { PUBLISHED_FIGURES, PUBLISHED_PAIR } from "@/lib/sources/sample-market/published";
import { plainView } from "@/lib/view/view";
import { type Checked, checkFigure, checkPair } from "./check-figures";

/** Reads every published figure of the given roles back from the running pipeline; of all roles, if none are given. */
export async function checkMarket(store: Store, roles?: readonly string[]): Promise<Checked[]> {
  const wanted = PUBLISHED_FIGURES.filter(({ role }) => !roles || roles.includes(role));
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

const comparisonOf = (store: Store, asOf: string, a: string, b: string) =>
  getComparison({ ...plainView(a, b), dataset: `sample-${asOf}` }, store);
