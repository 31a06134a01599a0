import { and, eq } from "drizzle-orm";
import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { transferOf } from "@/lib/compare/next-skills";
import type { StoredSkillSets } from "@/lib/compare/skill-sets";
import type { Dataset } from "../get-dataset";
import type { Store } from "../open";
import { skillSet } from "../schema";
import { skillNames } from "../skill-names";

/** What moving between the two sides takes, both ways. Null where a side has too few postings. */
export function readTransfer(
  store: Store,
  dataset: Dataset,
  comparison: Comparison,
): ComparisonContext["transfer"] {
  const { a, b } = comparison.view;
  const skillOf = skillNames(store);
  const aToB = transferOf(comparison, "aToB", readSets(store, dataset, b.role), skillOf);
  const bToA = transferOf(comparison, "bToA", readSets(store, dataset, a.role), skillOf);
  return aToB && bToA && { aToB, bToA };
}

/** A role’s sets of top skills; null if none are stored. */
export function readSets(store: Store, dataset: Dataset, role: string): StoredSkillSets | null {
  const row = store
    .select({ data: skillSet.data })
    .from(skillSet)
    .where(and(eq(skillSet.dataset, dataset.id), eq(skillSet.role, role)))
    .get();
  return row?.data ?? null;
}
