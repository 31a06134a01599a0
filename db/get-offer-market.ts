import { and, asc, eq, inArray } from "drizzle-orm";
import type { Comparison } from "@/lib/compare/comparison";
import { advertisedOf } from "@/lib/offer/advertised";
import { DRAWN_OFFERS, type DrawnPosting, evenRanks, type OfferMarket } from "@/lib/offer/market";
import { sideWords, sliceWords } from "@/lib/report/words";
import { designEffects } from "@/lib/stats/design-effects";
import { NOTHING_PICKED } from "@/lib/view/postings-view";
import type { Side, View } from "@/lib/view/view";
import { StoreError } from "./errors";
import { compareSlices } from "./get-comparison";
import { datasetOrThrow, isNewest } from "./get-dataset";
import { conditionOf } from "./list-postings";
import { type Store, store as sharedStore } from "./open";
import { fact, posting } from "./schema";

/**
 * What an offer for side A's role is checked against: both sides' stated pay, and up to 1,000 of A's postings behind it.
 * Throws StoreError as `listPostings` does.
 */
export async function getOfferMarket(
  view: View,
  store: Store = sharedStore(),
): Promise<{ comparison: Comparison; market: OfferMarket }> {
  const dataset = datasetOrThrow(store, view.dataset);
  if (!isNewest(store, dataset)) {
    throw new StoreError(
      "old-dataset",
      `An offer is checked against postings, which are kept for the newest dataset only; of ${dataset.id} the figures are.`,
    );
  }
  const comparison = compareSlices(store, dataset, view);
  const paid = (side: Side) => {
    const asked = { view, side, picked: { ...NOTHING_PICKED, pay: "stated" as const }, page: 1 };
    return store
      .select({ id: fact.postingId, employer: fact.employerId, annual: fact.annual })
      .from(fact)
      .where(conditionOf(store, dataset, asked).counted)
      .orderBy(asc(fact.annual), asc(fact.postingId))
      .all()
      .map(({ annual, ...rest }) => ({ ...rest, annual: annual ?? 0 }));
  };
  const points = { a: paid("a"), b: paid("b") };
  const drawnOf = (side: Side) => {
    const ids = evenRanks(points[side].length, DRAWN_OFFERS).flatMap((rank) => points[side][rank]?.id ?? []);
    return readDrawn(store, dataset.market, view[side].role, ids);
  };
  const drawn = { a: drawnOf("a"), b: drawnOf("b") };
  const words = sideWords(comparison);
  const sideOf = (side: Side) => {
    const { country, currency, n, employers, inMarket, few, median, p10, p25, p75, p90, histogram } =
      comparison[side].pay;
    const effects = designEffects(
      points[side].map(({ annual }) => annual),
      points[side].map(({ employer }) => employer),
    );
    return {
      role: comparison[side].role,
      label: words[side].label,
      slice: sliceWords(comparison[side].role.name, view[side], country),
      everyLevel: view[side].level.length === 0,
      pay: { country, currency, n, employers, inMarket, few, median, p10, p25, p75, p90, histogram },
      advertised: advertisedOf(drawn[side]),
      effects: effects.map((effect) => Math.round(effect * 100) / 100),
    };
  };
  return {
    comparison,
    market: {
      dataset: comparison.dataset,
      a: sideOf("a"),
      b: sideOf("b"),
      drawn: drawn.a,
    },
  };
}

function readDrawn(
  store: Store,
  market: (typeof fact.market.enumValues)[number],
  role: string,
  ids: number[],
): DrawnPosting[] {
  const { title, employer, locations, pay } = posting;
  return store
    .select({ title, employer, locations, pay, annual: fact.annual })
    .from(fact)
    .innerJoin(posting, eq(posting.id, fact.postingId))
    .where(and(eq(fact.market, market), eq(fact.role, role), inArray(fact.postingId, ids)))
    .orderBy(asc(fact.annual), asc(fact.postingId))
    .all()
    .map((row) => ({
      annual: row.annual ?? 0,
      range: rangeOf(row.annual ?? 0, row.pay),
      title: row.title,
      employer: row.employer,
      place: row.locations[0] ?? "",
    }));
}

/** Both ends a year, by the same factor as the middle; null where a copy states the pay, not the posting. */
function rangeOf(annual: number, pay: (typeof posting.$inferSelect)["pay"]): DrawnPosting["range"] {
  if (pay?.annual !== annual || pay.min + pay.max === 0) return null;
  const times = (2 * annual) / (pay.min + pay.max);
  return [Math.round(pay.min * times), Math.round(pay.max * times)];
}
