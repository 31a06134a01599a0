import { and, eq, inArray, sql } from "drizzle-orm";
import { homeCountry } from "@/lib/compare/pay-market";
import { currencyOf } from "@/lib/posting/countries";
import { factRow } from "../facts";
import type { Store } from "../open";
import { prepareInsert } from "../prepare-insert";
import { dataset, fact, type Market, profile, rollUp, setting } from "../schema";
import { dropBeside } from "./beside-profiles";
import { currentFacts } from "./current-facts";
import { refreshProfiles } from "./refresh-profiles";
import { outlivedDatasets } from "./retention";

const DEFAULT_HOME = "US";

/**
 * Brings a market's dataset of that day up to date with its postings and shows the market. Runs inside the caller's
 * transaction; a later day than the newest opens the next dataset.
 */
export function refreshDataset(
  store: Store,
  { market, asOf }: { market: Market; asOf: string },
): { postings: number; duplicates: number } {
  const { roles, postings, duplicates } = currentFacts(store, market, asOf);
  const home = homeCountry([...roles.values()].flat(), currencyOf) ?? DEFAULT_HOME;
  const id = `${market}-${asOf}`;
  const values = { home, postings, duplicates, updatedAt: new Date().toISOString() };
  store
    .insert(dataset)
    .values({ id, market, asOf, ...values })
    .onConflictDoUpdate({ target: dataset.id, set: values })
    .run();
  store.delete(fact).where(eq(fact.market, market)).run();
  const insert = prepareInsert(store, fact);
  for (const [role, facts] of roles) for (const one of facts) insert(factRow(market, role, one));
  refreshProfiles(store, id, home, roles);
  dropOutlived(store, market);
  store
    .insert(setting)
    .values({ name: "market", value: market })
    .onConflictDoUpdate({ target: setting.name, set: { value: sql`excluded.value` } })
    .run();
  return { postings, duplicates };
}

function dropOutlived(store: Store, market: Market) {
  const days = store.select({ asOf: dataset.asOf }).from(dataset).where(eq(dataset.market, market)).all();
  const outlived = outlivedDatasets(days.map(({ asOf }) => asOf)).map((asOf) => `${market}-${asOf}`);
  if (outlived.length === 0) return;
  store.delete(profile).where(inArray(profile.dataset, outlived)).run();
  store.delete(rollUp).where(inArray(rollUp.dataset, outlived)).run();
  dropBeside(store, (table) => inArray(table.dataset, outlived));
  store
    .delete(dataset)
    .where(and(eq(dataset.market, market), inArray(dataset.id, outlived)))
    .run();
}
