import { eq, inArray, sql } from "drizzle-orm";
import { type ComparedDuties, type PostingDuties, type SideDuties, sideDutiesOf } from "@/lib/compare/duties";
import { DRAWN_DUTIES } from "@/lib/compare/thresholds";
import { NOTHING_PICKED } from "@/lib/view/postings-view";
import { SIDES, type Side, type View } from "@/lib/view/view";
import { StoreError } from "./errors";
import { toFact } from "./facts";
import { type Dataset, datasetOrThrow, isNewest } from "./get-dataset";
import { conditionOf } from "./list-postings";
import { type Store, store as sharedStore } from "./open";
import { document, fact, posting } from "./schema";

/**
 * What the postings of both sides list as duties, on a fixed draw of them. Throws StoreError without a dataset, or for
 * an old one, whose texts are no longer kept.
 */
export async function getDuties(view: View, store: Store = sharedStore()): Promise<ComparedDuties> {
  const found = datasetOrThrow(store, view.dataset);
  if (!isNewest(store, found)) {
    throw new StoreError(
      "old-dataset",
      `Texts are kept for the newest dataset only; of ${found.id} the figures are.`,
    );
  }
  const { id, market, label, asOf, postings } = found;
  const [a, b] = SIDES.map((side) => dutiesOfSide(store, found, view, side)) as [SideDuties, SideDuties];
  return { dataset: { id, market, label, asOf, postings }, view, a, b };
}

/** Whether a dataset's texts tell what a job is about: the sample's are generated, an old one's no longer kept. */
export const hasTexts = (store: Store, dataset: Dataset): boolean =>
  dataset.market === "imported" && isNewest(store, dataset);

/** What one side's postings list as duties. */
export function dutiesOfSide(store: Store, dataset: Dataset, view: View, side: Side): SideDuties {
  const { counted } = conditionOf(store, dataset, { view, side, picked: NOTHING_PICKED, page: 1 });
  // The lowest scrambled identifiers, as skill sets are drawn.
  const facts = store
    .select()
    .from(fact)
    .where(counted)
    .orderBy(sql`(${fact.postingId} * 2654435761) & 4294967295`)
    .limit(DRAWN_DUTIES)
    .all()
    .map(toFact);
  const lines = linesOf(
    store,
    facts.map(({ posting: id }) => id),
  );
  return sideDutiesOf(
    facts.map((one): PostingDuties => ({ fact: one, lines: lines.get(one.posting) ?? [] })),
  );
}

/** The lines in which postings list duties. */
function linesOf(store: Store, postings: number[]): Map<number, string[]> {
  const rows = store
    .select({ id: posting.id, text: document.text, evidence: document.evidence })
    .from(posting)
    .innerJoin(document, eq(document.id, posting.documentId))
    .where(inArray(posting.id, postings))
    .all();
  return new Map(
    rows.map(({ id, text, evidence }) => [
      id,
      evidence.flatMap(([of, , , start, end]) => (of === "duty" ? [text.slice(start, end)] : [])),
    ]),
  );
}
