import { and, eq, type SQL, sql } from "drizzle-orm";
import type { PostingFact } from "@/lib/compare/posting-fact";
import type { SliceKey } from "@/lib/compare/roll-up";
import { type StoredSkillSets, skillSetsOf } from "@/lib/compare/skill-sets";
import type { StoredProfile } from "@/lib/compare/stored-profile";
import { topSkills } from "@/lib/compare/top-skills";
import type { Store } from "../open";
import { payCell, skillSet } from "../schema";
import { skillNames } from "../skill-names";

type Beside = typeof payCell | typeof skillSet;

/** Writes what stands beside a role's profiles, as each of them comes. */
export function prepareBeside(store: Store, dataset: string, role: string, facts: PostingFact[]) {
  const at = sql.placeholder;
  const insert = store
    .insert(payCell)
    .values({
      dataset,
      role,
      country: at("country"),
      workMode: at("workMode"),
      seniority: at("seniority"),
      currency: at("currency"),
      n: at("n"),
      employers: at("employers"),
      median: at("median"),
      low: at("low"),
      high: at("high"),
    })
    .prepare();
  return (key: SliceKey, profile: StoredProfile) => {
    const cell = payCellOf(profile);
    if (cell) insert.run({ ...key, ...cell });
    if (key.country || key.workMode || key.seniority) return;
    store
      .insert(skillSet)
      .values({ dataset, role, data: skillSetsOfRole(store, facts, profile) })
      .run();
  };
}

/** A profile's row of `pay_cell`; null if its median is not shown. */
export function payCellOf({ pay }: Pick<StoredProfile, "pay">) {
  const { currency, n, employers, median, interval } = pay;
  if (median === null || !interval) return null;
  return { currency, n, employers, median, low: interval[0], high: interval[1] };
}

/** A role's row of `skill_set`, from its facts and its profile without filters. */
export function skillSetsOfRole(
  store: Store,
  facts: PostingFact[],
  { postings, skills }: StoredProfile,
): StoredSkillSets {
  const nameOf = skillNames(store);
  const idOf = new Map(skills.map(([id]) => [nameOf(id).slug, id]));
  const counts = new Map(skills.map(([id, n]) => [nameOf(id).slug, n]));
  return skillSetsOf(
    facts,
    topSkills({ postings, counts }).flatMap((slug) => idOf.get(slug) ?? []),
  );
}

/** Takes a role over from another dataset. */
export function copyBeside(store: Store, { from, to, role }: Record<"from" | "to" | "role", string>) {
  const dataset = sql<string>`${to}`.as("dataset");
  const { country, workMode, seniority, currency, n, employers, median, low, high } = payCell;
  const cells = store
    .select({
      ...{ dataset, role: payCell.role, country, workMode, seniority },
      ...{ currency, n, employers, median, low, high },
    })
    .from(payCell)
    .where(and(eq(payCell.dataset, from), eq(payCell.role, role)));
  store.insert(payCell).select(cells).run();
  const sets = store
    .select({ dataset, role: skillSet.role, data: skillSet.data })
    .from(skillSet)
    .where(and(eq(skillSet.dataset, from), eq(skillSet.role, role)));
  store.insert(skillSet).select(sets).run();
}

export function dropBeside(store: Store, which: (table: Beside) => SQL | undefined) {
  for (const table of [payCell, skillSet]) store.delete(table).where(which(table)).run();
}
