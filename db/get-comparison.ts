import { and, eq } from "drizzle-orm";
import { compare } from "@/lib/compare/compare";
import type { Comparison } from "@/lib/compare/comparison";
import { completed } from "@/lib/compare/older-profile";
import { payMarketOf } from "@/lib/compare/pay-market";
import type { PostingFact } from "@/lib/compare/posting-fact";
import { kindsReader } from "@/lib/compare/skill-kinds";
import { profileOf, type StoredProfile } from "@/lib/compare/stored-profile";
import { currencyOf } from "@/lib/posting/countries";
import { roleBySlug } from "@/lib/posting/roles";
import type { Slice, View } from "@/lib/view/view";
import { StoreError } from "./errors";
import { factsOf } from "./facts";
import { type Dataset, datasetOrThrow, isNewest } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { recent } from "./recent";
import { profile } from "./schema";
import { skillCategories, skillNames } from "./skill-names";

/** The comparison of a view. Throws StoreError without a dataset, or for several values of a filter in an old one. */
export async function getComparison(view: View, store: Store = sharedStore()): Promise<Comparison> {
  return compareSlices(store, datasetOrThrow(store, view.dataset), view);
}

/** The comparison of two slices of one dataset. */
export function compareSlices(store: Store, dataset: Dataset, view: View): Comparison {
  const side = (slice: Slice) => ({
    role: nameOf(slice.role),
    profile: profileOfSlice(store, dataset, slice),
  });
  const { id, market, label, asOf, postings } = dataset;
  return compare({ id, market, label, asOf, postings }, view, side(view.a), side(view.b), skillNames(store));
}

function nameOf(slug: string): Comparison["a"]["role"] {
  const role = roleBySlug(slug);
  return { slug, name: role?.name ?? slug, short: role?.short ?? slug };
}

/** A slice's profile: read if each filter has at most one value, else computed from the facts. */
export function profileOfSlice(store: Store, dataset: Dataset, slice: Slice): StoredProfile {
  const single = [slice.country, slice.mode, slice.level].every((values) => values.length <= 1);
  if (single) return readProfile(store, dataset, slice) ?? emptyProfile(dataset, slice);
  if (!isNewest(store, dataset)) {
    throw new StoreError(
      "old-dataset",
      `Only the newest dataset answers several values of one filter; ${dataset.id} keeps its single values.`,
    );
  }
  return recent(store, JSON.stringify([dataset.id, dataset.updatedAt, slice]), () => {
    const facts = factsOf(store, dataset.market, slice.role).filter((fact) => isIn(slice, fact));
    return profileOf(
      facts,
      payMarketOf(slice.country, facts, { home: dataset.home, currencyOf }),
      kindsReader(skillCategories(store)),
    );
  });
}

export function isIn(slice: Slice, fact: PostingFact): boolean {
  return (
    (slice.country.length === 0 || fact.countries.some((code) => slice.country.includes(code))) &&
    (slice.mode.length === 0 || slice.mode.includes(fact.workMode)) &&
    (slice.level.length === 0 || slice.level.includes(fact.seniority))
  );
}

function readProfile(store: Store, dataset: Dataset, slice: Slice): StoredProfile | undefined {
  const row = store
    .select({ data: profile.data })
    .from(profile)
    .where(
      and(
        eq(profile.dataset, dataset.id),
        eq(profile.role, slice.role),
        eq(profile.country, slice.country[0] ?? ""),
        eq(profile.workMode, slice.mode[0] ?? ""),
        eq(profile.seniority, slice.level[0] ?? ""),
      ),
    )
    .get();
  return row && completed(row.data);
}

const emptyProfile = (dataset: Dataset, slice: Slice) =>
  profileOf([], payMarketOf(slice.country, [], { home: dataset.home, currencyOf }));
