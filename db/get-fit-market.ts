import type { Comparison } from "@/lib/compare/comparison";
import { countedSets, type FitMarket, type FitSide, fitOptions, fitSkill } from "@/lib/fit/market";
import { sideWords, sliceWords } from "@/lib/report/words";
import type { Side, View } from "@/lib/view/view";
import { readSets } from "./context/transfer";
import { compareSlices } from "./get-comparison";
import { datasetOrThrow } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { skillNames } from "./skill-names";

/** What somebody's skills are held against: both roles' top skills, and which of them occur together. Throws StoreError as `getComparison` does. */
export async function getFitMarket(
  view: View,
  store: Store = sharedStore(),
): Promise<{ comparison: Comparison; market: FitMarket }> {
  const dataset = datasetOrThrow(store, view.dataset);
  const comparison = compareSlices(store, dataset, view);
  const skillOf = skillNames(store);
  const words = sideWords(comparison);
  const sideOf = (side: Side): FitSide => {
    const { role, postings, pay, skills } = comparison[side];
    const stored = readSets(store, dataset, role.slug);
    const known = new Map(skills.map((skill) => [skill.slug, skill]));
    return {
      ...{ role, postings, currency: pay.currency },
      name: words[side].postings,
      slice: sliceWords(role.name, view[side], null),
      skills: (stored?.skills ?? []).map((id) => fitSkill(skillOf(id), known.get(skillOf(id).slug))),
      sets: countedSets(stored, view[side]),
    };
  };
  const market = {
    dataset: comparison.dataset,
    ...{ a: sideOf("a"), b: sideOf("b") },
    options: fitOptions(comparison.a, comparison.b),
  };
  return { comparison, market };
}
