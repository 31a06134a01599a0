import { and, asc, eq, isNotNull, notInArray, sql } from "drizzle-orm";
import { employerKey } from "@/lib/posting/employer-key";
import { refreshDataset } from "../dataset/refresh-dataset";
import type { Store } from "../open";
import {
  document,
  employer,
  type ImportSummary,
  importRun,
  type Market,
  posting,
  type StagedPosting,
  stage,
} from "../schema";

const PAGE = 2000;

interface Run {
  id: number;
  market: Market;
  asOf: string;
}

/** Merges an import's stage into the live postings and shows the dataset: one transaction, all or nothing. */
export function mergeStage(store: Store, run: Run, counts: Omit<ImportSummary, "duplicates">): ImportSummary {
  return store.$client
    .transaction(() => {
      mergePostings(store, run);
      const { duplicates } = refreshDataset(store, run);
      const summary = { ...counts, duplicates };
      store
        .update(importRun)
        .set({ finishedAt: new Date().toISOString(), summary })
        .where(eq(importRun.id, run.id))
        .run();
      return summary;
    })
    .immediate();
}

function mergePostings(store: Store, run: Run) {
  const employerId = employerIds(store);
  const merge = prepare(store, run.market);
  for (const { row, documentId, importId: _, ...sighting } of stagedPostings(store, run.id)) {
    if (row && documentId)
      merge.posting.run({ ...sighting, ...rowValues(row), documentId, employerId: employerId(row.employer) });
    else merge.sighting.run(sighting);
  }
  store.delete(stage).where(eq(stage.importId, run.id)).run();
  dropUnusedDocuments(store);
}

/** By source and key, a page at a time: a large import's postings don't fit into memory at once. */
function* stagedPostings(store: Store, importId: number) {
  let after = { source: "", key: "" };
  for (;;) {
    const page = store
      .select()
      .from(stage)
      .where(and(eq(stage.importId, importId), sql`(source, key) > (${after.source}, ${after.key})`))
      .orderBy(asc(stage.source), asc(stage.key))
      .limit(PAGE)
      .all();
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last;
  }
}

/** Finds or adds employers by their key. */
function employerIds(store: Store): (name: string) => number {
  const known = new Map(
    store
      .select()
      .from(employer)
      .all()
      .map(({ key, id }) => [key, id]),
  );
  return (name) => {
    const key = employerKey(name);
    const id = known.get(key) ?? Number(store.insert(employer).values({ key, name }).run().lastInsertRowid);
    known.set(key, id);
    return id;
  };
}

/** Texts of postings that an update replaced, and of stages that were overwritten. */
function dropUnusedDocuments(store: Store) {
  const used = store.select({ id: posting.documentId }).from(posting);
  const waiting = store
    .select({ id: sql<number>`${stage.documentId}` })
    .from(stage)
    .where(isNotNull(stage.documentId));
  store
    .delete(document)
    .where(and(notInArray(document.id, used), notInArray(document.id, waiting)))
    .run();
}

const rowValues = (row: StagedPosting) => ({ url: null, role: null, pay: null, ...row });

const at = sql.placeholder;

function prepare(store: Store, market: Market) {
  const columns = {
    hash: at("hash"),
    title: at("title"),
    titleKey: at("titleKey"),
    employer: at("employer"),
    employerId: at("employerId"),
    locations: at("locations"),
    url: at("url"),
    stated: at("stated"),
    firstSeen: at("firstSeen"),
    lastSeen: at("lastSeen"),
    closedAt: at("closedAt"),
    fingerprint: at("fingerprint"),
    role: at("role"),
    roleCandidates: at("roleCandidates"),
    seniority: at("seniority"),
    seniorityAssumed: at("seniorityAssumed"),
    workMode: at("workMode"),
    countries: at("countries"),
    regions: at("regions"),
    pay: at("pay"),
    skills: at("skills"),
    documentId: at("documentId"),
  };
  const latest = sql`max(${posting.lastSeen}, excluded.last_seen)`;
  const replaced = Object.fromEntries(
    Object.keys(columns).map((name) => [
      name,
      sql.raw(`excluded.${posting[name as keyof typeof columns].name}`),
    ]),
  );
  return {
    posting: store
      .insert(posting)
      .values({ market, source: at("source"), key: at("key"), ...columns })
      .onConflictDoUpdate({
        target: [posting.market, posting.source, posting.key],
        set: {
          ...replaced,
          firstSeen: sql`min(${posting.firstSeen}, excluded.first_seen)`,
          lastSeen: latest,
        },
      })
      .prepare(),
    sighting: store
      .update(posting)
      .set({
        lastSeen: sql`max(${posting.lastSeen}, ${at("lastSeen")})`,
        closedAt: sql`${at("closedAt")}`,
      })
      .where(and(eq(posting.market, market), eq(posting.source, at("source")), eq(posting.key, at("key"))))
      .prepare(),
  };
}
