import { getDataset, getShownDataset, StoreError } from "@/db";
import type { Dropped } from "@/lib/view/view";

/** What a page is asked with after its address's question mark. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * The dataset an address asks for, the newest of its market, and the one shown where none is asked for. One that is
 * not kept is in `dropped`, and the usual one stands in. Null before anything was imported.
 */
export async function askedDataset({ searchParams }: { searchParams: SearchParams }) {
  const usual = await getShownDataset();
  if (!usual) return null;
  const [asked = null] = [(await searchParams).dataset ?? []].flat();
  try {
    const dataset = await getDataset(asked);
    const newest = await getDataset(dataset.market);
    return { asked, dataset, newest, usual: usual.market, dropped: [] };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const dropped: Dropped[] = [{ parameter: "dataset", value: asked ?? "", reason: "it is not kept here" }];
    return { asked: null, dataset: usual, newest: usual, usual: usual.market, dropped };
  }
}
