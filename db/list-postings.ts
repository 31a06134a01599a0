import { and, count, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Comparison } from "@/lib/compare/comparison";
import { employerKey } from "@/lib/posting/employer-key";
import type { ListedPosting } from "@/lib/posting/listed-posting";
import type { Picked, PostingsView } from "@/lib/view/postings-view";
import type { Slice } from "@/lib/view/view";
import { StoreError } from "./errors";
import { unpackSkills } from "./facts";
import { profileOfSlice } from "./get-comparison";
import { type Dataset, datasetOrThrow, isNewest } from "./get-dataset";
import { toListedPosting } from "./listed-posting";
import { type Store, store as sharedStore } from "./open";
import { document, employer, fact, posting, skill } from "./schema";
import { skillCategories } from "./skill-names";

const PAGE = 20;

export interface PostingsList {
  dataset: Comparison["dataset"];
  /** Postings of the whole list, duplicates counted once: the figure it stands behind. */
  n: number;
  page: number;
  pages: number;
  /** Where the slice's pay is compared; `country` is null for several. */
  payMarket: { country: string | null; currency: string };
  /** Those of the page, newest first. */
  postings: ListedPosting[];
}

/**
 * The postings behind a figure, a page at a time; past the last page, the last. Throws StoreError without a dataset, or
 * for an old one, whose texts are no longer kept.
 */
export async function listPostings(asked: PostingsView, store: Store = sharedStore()): Promise<PostingsList> {
  const found = datasetOrThrow(store, asked.view.dataset);
  if (!isNewest(store, found)) {
    throw new StoreError(
      "old-dataset",
      `Postings are kept for the newest dataset only; of ${found.id} the figures are.`,
    );
  }
  const { id, market, label, asOf, postings } = found;
  const { counted, payMarket } = conditionOf(store, found, asked);
  const n = store.select({ n: count() }).from(fact).where(counted).get()?.n ?? 0;
  const pages = Math.max(1, Math.ceil(n / PAGE));
  const page = Math.min(asked.page, pages);
  return {
    ...{ dataset: { id, market, label, asOf, postings }, n, page, pages, payMarket },
    postings: n === 0 ? [] : readPage(store, counted, page),
  };
}

/** Which facts a list holds, and where the slice’s pay is compared. */
export function conditionOf(store: Store, dataset: Dataset, { view, side, picked }: PostingsView) {
  const slice = view[side];
  const { country, currency } = profileOfSlice(store, dataset, slice).pay;
  const inMarket = openIn(country ? [country] : slice.country);
  const counted = and(
    eq(fact.market, dataset.market),
    eq(fact.role, slice.role),
    ofSlice(slice),
    ofLevel(picked.level),
    picked.mode ? eq(fact.workMode, picked.mode) : undefined,
    picked.country ? openIn([picked.country]) : undefined,
    picked.skill ? asksFor(store, picked.skill) : undefined,
    picked.kind ? names(store, picked.kind) : undefined,
    picked.employer ? eq(fact.employerId, employerOf(store, picked.employer)) : undefined,
    picked.pay ? and(inMarket, ofPay(picked.pay, currency)) : undefined,
  );
  return { counted, payMarket: { country, currency } };
}

/** As `isIn` says it of a fact. */
function ofSlice({ country, mode, level }: Slice): SQL | undefined {
  return and(
    country.length > 0 ? openIn(country) : undefined,
    mode.length > 0 ? sql`${fact.workMode} in ${mode}` : undefined,
    level.length > 0 ? sql`${fact.seniority} in ${level}` : undefined,
  );
}

function openIn(countries: string[]): SQL | undefined {
  return or(...countries.map((code) => sql`instr(${fact.countries}, ${code}) > 0`));
}

function ofLevel(level: Picked["level"]): SQL | undefined {
  if (level === "assumed") return eq(fact.assumed, true);
  return level ? eq(fact.seniority, level) : undefined;
}

/** As `payOf` sorts the postings of a pay market. */
function ofPay(pay: NonNullable<Picked["pay"]>, currency: string): SQL | undefined {
  if (pay === "market") return undefined;
  const stated = isNotNull(fact.annual);
  if (pay === "other-currency") return and(stated, ne(fact.currency, currency));
  const usual = and(stated, eq(fact.currency, currency));
  return and(usual, pay === "stated" ? isNull(fact.excluded) : eq(fact.excluded, pay));
}

/** At least one skill of a kind, or of any. */
function names(store: Store, kind: NonNullable<Picked["kind"]>): SQL {
  if (kind === "any") return sql`length(${fact.skills}) > 0`;
  const categoryOf = skillCategories(store);
  store.$client.function("names_kind", { deterministic: true }, (packed: unknown, of: unknown) =>
    Number(Buffer.isBuffer(packed) && unpackSkills(packed).some((id) => categoryOf(id) === of)),
  );
  return sql`names_kind(${fact.skills}, ${kind})`;
}

function asksFor(store: Store, slug: string): SQL {
  const id = store.select({ id: skill.id }).from(skill).where(eq(skill.slug, slug)).get()?.id;
  if (id === undefined) return sql`false`;
  store.$client.function("holds_skill", { deterministic: true }, holdsSkill);
  // Bytes alone are found at once, but also across two identifiers.
  const bytes = Buffer.from([id & 0xff, id >> 8]);
  return sql`(instr(${fact.skills}, ${bytes}) > 0 and holds_skill(${fact.skills}, ${id}))`;
}

function holdsSkill(packed: unknown, id: unknown): number {
  return Number(Buffer.isBuffer(packed) && unpackSkills(packed).some((one) => one === id));
}

function employerOf(store: Store, name: string): number {
  const row = store
    .select({ id: employer.id })
    .from(employer)
    .where(eq(employer.key, employerKey(name)))
    .get();
  return row?.id ?? -1;
}

// Two steps: sorting whole rows would read every text there is to sort twenty.
function readPage(store: Store, counted: SQL | undefined, page: number): ListedPosting[] {
  const newest = store
    .select({ id: fact.postingId })
    .from(fact)
    .innerJoin(posting, eq(posting.id, fact.postingId))
    .where(counted)
    .orderBy(desc(posting.firstSeen), desc(posting.id))
    .limit(PAGE)
    .offset((page - 1) * PAGE);
  const ids = newest.all().map(({ id }) => id);
  return store
    .select()
    .from(posting)
    .innerJoin(document, eq(document.id, posting.documentId))
    .innerJoin(
      fact,
      and(eq(fact.market, posting.market), eq(fact.role, posting.role), eq(fact.postingId, posting.id)),
    )
    .where(inArray(posting.id, ids))
    .orderBy(desc(posting.firstSeen), desc(posting.id))
    .all()
    .map(toListedPosting);
}
