import { createHash } from "node:crypto";
import { and, eq, ne, notInArray, sql } from "drizzle-orm";
import type { PostingFact } from "@/lib/compare/posting-fact";
import { rollUp as rollUpRole } from "@/lib/compare/roll-up";
import { currencyOf } from "@/lib/posting/countries";
import type { Store } from "../open";
import { prepareInsert } from "../prepare-insert";
import { profile, rollUp } from "../schema";
import { skillCategories } from "../skill-names";
import { copyBeside, dropBeside, prepareBeside } from "./beside-profiles";

/** Names the way profiles are computed. Change it whenever the same facts may yield another profile. */
export const PROFILES = "5";

/** Recomputes the profiles of every role whose facts changed; takes unchanged ones over from an earlier dataset. */
export function refreshProfiles(
  store: Store,
  dataset: string,
  home: string,
  roles: Map<string, PostingFact[]>,
) {
  for (const [role, facts] of roles) {
    const digest = digestOf(home, facts);
    if (isCurrent(store, dataset, role, digest)) continue;
    store
      .delete(profile)
      .where(and(eq(profile.dataset, dataset), eq(profile.role, role)))
      .run();
    dropBeside(store, (table) => and(eq(table.dataset, dataset), eq(table.role, role)));
    if (!takeOver(store, dataset, role, digest)) writeProfiles(store, dataset, role, home, facts);
    store
      .insert(rollUp)
      .values({ dataset, role, digest })
      .onConflictDoUpdate({ target: [rollUp.dataset, rollUp.role], set: { digest } })
      .run();
  }
  dropVanished(store, dataset, [...roles.keys()]);
}

function digestOf(home: string, facts: PostingFact[]): string {
  return createHash("sha256")
    .update(JSON.stringify([PROFILES, home, facts]))
    .digest("base64url");
}

function isCurrent(store: Store, dataset: string, role: string, digest: string): boolean {
  const known = store
    .select({ digest: rollUp.digest })
    .from(rollUp)
    .where(and(eq(rollUp.dataset, dataset), eq(rollUp.role, role)))
    .get();
  return known?.digest === digest;
}

function takeOver(store: Store, dataset: string, role: string, digest: string): boolean {
  const from = store
    .select({ dataset: rollUp.dataset })
    .from(rollUp)
    .where(and(eq(rollUp.role, role), eq(rollUp.digest, digest), ne(rollUp.dataset, dataset)))
    .get();
  if (!from) return false;
  const rows = store
    .select({
      dataset: sql<string>`${dataset}`.as("dataset"),
      role: profile.role,
      country: profile.country,
      workMode: profile.workMode,
      seniority: profile.seniority,
      postings: profile.postings,
      data: profile.data,
    })
    .from(profile)
    .where(and(eq(profile.dataset, from.dataset), eq(profile.role, role)));
  store.insert(profile).select(rows).run();
  copyBeside(store, { from: from.dataset, to: dataset, role });
  return true;
}

function writeProfiles(store: Store, dataset: string, role: string, home: string, facts: PostingFact[]) {
  const insert = prepareInsert(store, profile);
  const beside = prepareBeside(store, dataset, role, facts);
  for (const { key, profile: data } of rollUpRole(facts, { home, currencyOf }, skillCategories(store))) {
    insert({ dataset, role, ...key, postings: data.postings, data });
    beside(key, data);
  }
}

function dropVanished(store: Store, dataset: string, roles: string[]) {
  store
    .delete(profile)
    .where(and(eq(profile.dataset, dataset), notInArray(profile.role, roles)))
    .run();
  store
    .delete(rollUp)
    .where(and(eq(rollUp.dataset, dataset), notInArray(rollUp.role, roles)))
    .run();
  dropBeside(store, (table) => and(eq(table.dataset, dataset), notInArray(table.role, roles)));
}
