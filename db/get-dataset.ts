import { desc, eq } from "drizzle-orm";
import type { Comparison } from "@/lib/compare/comparison";
import { isMarketName } from "@/lib/view/kept";
import { StoreError } from "./errors";
import { type Store, store as sharedStore } from "./open";
import { dataset, MARKETS, type Market } from "./schema";
import { shownMarket } from "./settings";

export type Dataset = Comparison["dataset"] & {
  /** Country of the pay market where no country is chosen. */
  home: string;
  duplicates: number;
  updatedAt: string;
};

const LABELS: Record<Market, string> = { sample: "Modelled sample", imported: "Imported postings" };

/** The newest dataset of the market that is shown; null if nothing has been imported. */
export async function getShownDataset(store: Store = sharedStore()): Promise<Dataset | null> {
  return shownDataset(store);
}

/** The dataset of an identifier, a market's newest by its name, else the shown one. Throws StoreError if there is none. */
export async function getDataset(id: string | null, store: Store = sharedStore()): Promise<Dataset> {
  return datasetOrThrow(store, id);
}

/** The dataset of an identifier, a market's newest by its name, else the shown one. Throws StoreError if there is none. */
export function datasetOrThrow(store: Store, id: string | null): Dataset {
  const found = isMarketName(id) ? newestOf(store, id) : id ? datasetById(store, id) : shownDataset(store);
  if (found) return found;
  throw id
    ? new StoreError("unknown-dataset", `There is no dataset ${id} here, or it is no longer kept.`)
    : new StoreError(
        "no-dataset",
        "There are no postings yet. Import some: npx crossroles import <file or folder>",
      );
}

/** Whether it is its market's newest, whose postings and facts are kept. */
export function isNewest(store: Store, { id, market }: Dataset): boolean {
  return newestOf(store, market)?.id === id;
}

/** Each market's newest dataset, whose postings and facts are kept. */
export function newestDatasets(store: Store): Dataset[] {
  return MARKETS.map((market) => newestOf(store, market)).filter((found) => found !== null);
}

function shownDataset(store: Store): Dataset | null {
  const shown = shownMarket(store);
  return shown ? newestOf(store, shown) : null;
}

function newestOf(store: Store, market: Market): Dataset | null {
  const row = store
    .select()
    .from(dataset)
    .where(eq(dataset.market, market))
    .orderBy(desc(dataset.asOf))
    .get();
  return row ? toDataset(row) : null;
}

function datasetById(store: Store, id: string): Dataset | null {
  const row = store.select().from(dataset).where(eq(dataset.id, id)).get();
  return row ? toDataset(row) : null;
}

export const toDataset = (row: typeof dataset.$inferSelect): Dataset => ({
  ...row,
  label: LABELS[row.market],
});
