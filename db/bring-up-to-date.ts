import { refreshDataset } from "./dataset/refresh-dataset";
import { PROFILES } from "./dataset/refresh-profiles";
import { newestDatasets } from "./get-dataset";
import type { Store } from "./open";
import { readSetting, showMarket, shownMarket } from "./settings";

/** Recounts the newest imported dataset if its profiles were computed another way than now. `onStart` is called before. */
export async function bringUpToDate(store: Store, onStart: () => void = () => {}): Promise<void> {
  const dataset = newestDatasets(store).find(({ market }) => market === "imported");
  if (!dataset || readSetting(store, "profiles imported") === PROFILES) return;
  onStart();
  recountImported(store, dataset.asOf);
}

/** Works out the profiles of an imported dataset from its postings, and leaves the market shown that was. */
export function recountImported(store: Store, asOf: string) {
  store.$client
    .transaction(() => {
      const shown = shownMarket(store);
      refreshDataset(store, { market: "imported", asOf });
      if (shown) showMarket(store, shown);
    })
    .immediate();
}
