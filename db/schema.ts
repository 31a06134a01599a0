import { sql } from "drizzle-orm";
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { StoredSkillSets } from "@/lib/compare/skill-sets";
import type { StoredProfile } from "@/lib/compare/stored-profile";
import type { SectionKind } from "@/lib/posting/clean-posting";
import type { Evidence, PayFact } from "@/lib/posting/facts";
import type { StatedFields } from "@/lib/posting/raw-posting";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";

export const MARKETS = ["sample", "imported"] as const;
export type Market = (typeof MARKETS)[number];

/** A market's state on its as-of date. Readers see a row only once its profiles are complete. */
export const dataset = sqliteTable(
  "dataset",
  {
    id: text().primaryKey(),
    market: text({ enum: MARKETS }).notNull(),
    asOf: text("as_of").notNull(),
    /** Country of the pay market where no country is chosen. */
    home: text().notNull(),
    /** Active postings, duplicates counted once, with or without a role. */
    postings: integer().notNull(),
    duplicates: integer().notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (table) => [uniqueIndex("dataset_market_as_of").on(table.market, table.asOf)],
);

/** Single values; `settings.ts` knows their names. */
export const setting = sqliteTable("setting", { name: text().primaryKey(), value: text().notNull() });

export const employer = sqliteTable(
  "employer",
  { id: integer().primaryKey(), key: text().notNull(), name: text().notNull() },
  (table) => [uniqueIndex("employer_key").on(table.key)],
);

/** Numbers for the vocabulary's skills, so that facts and profiles stay narrow. */
export const skill = sqliteTable("skill", { id: integer().primaryKey(), slug: text().notNull() }, (table) => [
  uniqueIndex("skill_slug").on(table.slug),
]);

/** A posting's clean text and the evidence in it, apart from the posting so that scans stay narrow. */
export const document = sqliteTable("document", {
  id: integer().primaryKey(),
  text: text().notNull(),
  sections: text({ mode: "json" }).$type<StoredSection[]>().notNull(),
  evidence: text({ mode: "json" }).$type<StoredEvidence[]>().notNull(),
});

/** A stretch of the text under one heading. */
export type StoredSection = [kind: SectionKind, start: number, end: number, heading: string | null];

/** Evidence without its words, which are read from the field it points into. */
export type StoredEvidence = [
  fact: Evidence["fact"],
  value: string,
  field: Evidence["field"],
  start: number,
  end: number,
];

/** One advertisement as its source published it, with what was read out of it. */
export const posting = sqliteTable(
  "posting",
  {
    id: integer().primaryKey(),
    market: text({ enum: MARKETS }).notNull(),
    source: text().notNull(),
    /** The source's identifier, or a hash of the content where it has none. */
    key: text().notNull(),
    /** Changes when the posting or the way it is read changes. */
    hash: text().notNull(),
    title: text().notNull(),
    titleKey: text("title_key").notNull(),
    /** As this posting spells it. */
    employer: text().notNull(),
    employerId: integer("employer_id")
      .notNull()
      .references(() => employer.id),
    locations: text({ mode: "json" }).$type<string[]>().notNull(),
    url: text(),
    stated: text({ mode: "json" }).$type<StatedFields>().notNull(),
    firstSeen: text("first_seen").notNull(),
    lastSeen: text("last_seen").notNull(),
    closedAt: text("closed_at"),
    fingerprint: text().notNull(),
    role: text(),
    roleCandidates: text("role_candidates", { mode: "json" }).$type<string[]>().notNull(),
    seniority: text({ enum: SENIORITIES }).notNull(),
    seniorityAssumed: integer("seniority_assumed", { mode: "boolean" }).notNull(),
    workMode: text("work_mode", { enum: WORK_MODES }).notNull(),
    countries: text({ mode: "json" }).$type<string[]>().notNull(),
    regions: text({ mode: "json" }).$type<string[]>().notNull(),
    pay: text({ mode: "json" }).$type<PayFact>(),
    skills: text({ mode: "json" }).$type<StoredSkill[]>().notNull(),
    documentId: integer("document_id")
      .notNull()
      .references(() => document.id),
  },
  (table) => [
    uniqueIndex("posting_identity").on(table.market, table.source, table.key),
    index("posting_document").on(table.documentId),
  ],
);

/** A skill's slug, followed by 1 if it is only welcome. */
export type StoredSkill = [slug: string] | [slug: string, nice: 1];

/** Active postings without their duplicates, narrow and clustered by role: what profiles are computed from. */
export const fact = sqliteTable(
  "fact",
  {
    market: text({ enum: MARKETS }).notNull(),
    role: text().notNull(),
    postingId: integer("posting_id").notNull(),
    employerId: integer("employer_id").notNull(),
    /** Codes joined by commas. */
    countries: text().notNull(),
    seniority: text({ enum: SENIORITIES }).notNull(),
    assumed: integer({ mode: "boolean" }).notNull(),
    workMode: text("work_mode", { enum: WORK_MODES }).notNull(),
    annual: integer(),
    currency: text(),
    excluded: text({ enum: ["too-wide", "implausible"] }),
    /** Identifiers as little-endian 16-bit numbers. */
    skills: blob({ mode: "buffer" }).notNull(),
    copies: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.market, table.role, table.postingId] })],
);

/** One finished profile for every role × (country or any) × (work mode or any) × (level or any); any is "". */
export const profile = sqliteTable(
  "profile",
  {
    dataset: text()
      .notNull()
      .references(() => dataset.id, { onDelete: "cascade" }),
    role: text().notNull(),
    country: text().notNull(),
    workMode: text("work_mode").notNull(),
    seniority: text().notNull(),
    postings: integer().notNull(),
    data: text({ mode: "json" }).$type<StoredProfile>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dataset, table.role, table.country, table.workMode, table.seniority] }),
  ],
);

/** Median pay of every profile that shows one: what flips are looked for in. Columns as `profile`'s. */
export const payCell = sqliteTable(
  "pay_cell",
  {
    dataset: text()
      .notNull()
      .references(() => dataset.id, { onDelete: "cascade" }),
    role: text().notNull(),
    country: text().notNull(),
    workMode: text("work_mode").notNull(),
    seniority: text().notNull(),
    currency: text().notNull(),
    n: integer().notNull(),
    employers: integer().notNull(),
    median: real().notNull(),
    /** Ends of the median's 95% interval. */
    low: real().notNull(),
    high: real().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dataset, table.role, table.country, table.workMode, table.seniority] }),
  ],
);

/** Which of a role's top skills occur together, in one row a role. */
export const skillSet = sqliteTable(
  "skill_set",
  {
    dataset: text()
      .notNull()
      .references(() => dataset.id, { onDelete: "cascade" }),
    role: text().notNull(),
    data: text({ mode: "json" }).$type<StoredSkillSets>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dataset, table.role] })],
);

/** What a role's profiles were computed from; equal digests need no recount. */
export const rollUp = sqliteTable(
  "roll_up",
  {
    dataset: text()
      .notNull()
      .references(() => dataset.id, { onDelete: "cascade" }),
    role: text().notNull(),
    digest: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dataset, table.role] })],
);

/** One run of `import`, `fetch` or `sample`. Unfinished until its stage has been merged. */
export const importRun = sqliteTable("import_run", {
  id: integer().primaryKey(),
  market: text({ enum: MARKETS }).notNull(),
  asOf: text("as_of").notNull(),
  /** What was asked for; the same inputs find their own stage again. */
  inputs: text().notNull(),
  startedAt: text("started_at").notNull(),
  finishedAt: text("finished_at"),
  summary: text({ mode: "json" }).$type<ImportSummary>(),
});

export interface ImportSummary {
  read: number;
  added: number;
  updated: number;
  unchanged: number;
  /** Given again within the same input. */
  repeated: number;
  /** Active postings that are another one again, in the whole dataset. */
  duplicates: number;
  rejected: number;
}

/** Postings read by an unfinished import, not shown to anybody yet. */
export const stage = sqliteTable(
  "stage",
  {
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id, { onDelete: "cascade" }),
    source: text().notNull(),
    key: text().notNull(),
    hash: text().notNull(),
    /** The posting's columns; null for one that is stored already and was seen again, unchanged. */
    row: text({ mode: "json" }).$type<StagedPosting>(),
    documentId: integer("document_id").references(() => document.id),
    lastSeen: text("last_seen").notNull(),
    closedAt: text("closed_at"),
  },
  (table) => [primaryKey({ columns: [table.importId, table.source, table.key] })],
);

export type StagedPosting = Omit<
  typeof posting.$inferInsert,
  "id" | "market" | "source" | "key" | "hash" | "employerId" | "documentId" | "lastSeen" | "closedAt"
>;

/** Input that could not be used, and why. */
export const reject = sqliteTable(
  "reject",
  {
    id: integer().primaryKey(),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id, { onDelete: "cascade" }),
    file: text().notNull(),
    line: integer(),
    reason: text().notNull(),
    excerpt: text().notNull(),
    at: text().notNull().default(sql`(datetime('now'))`),
  },
  (table) => [index("reject_import").on(table.importId)],
);
