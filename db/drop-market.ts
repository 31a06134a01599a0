import { eq, inArray, sql } from "drizzle-orm";
import { dropBeside } from "./dataset/beside-profiles";
import type { Store } from "./open";
import { dataset, document, fact, importRun, type Market, posting, profile, rollUp } from "./schema";

/** Removes a market, its imports and all that was computed of it, in one transaction. */
export function dropMarket(store: Store, market: Market) {
  store.$client
    .transaction(() => {
      const ids = store.select({ id: dataset.id }).from(dataset).where(eq(dataset.market, market));
      const texts = store
        .select({ id: posting.documentId })
        .from(posting)
        .where(eq(posting.market, market))
        .all()
        .map(({ id }) => id);
      dropBeside(store, (table) => inArray(table.dataset, ids));
      for (const table of [profile, rollUp]) store.delete(table).where(inArray(table.dataset, ids)).run();
      for (const table of [dataset, fact, posting, importRun])
        store.delete(table).where(eq(table.market, market)).run();
      const dropText = store
        .delete(document)
        .where(eq(document.id, sql.placeholder("id")))
        .prepare();
      for (const id of texts) dropText.run({ id });
    })
    .immediate();
  store.$client.pragma("incremental_vacuum");
}
