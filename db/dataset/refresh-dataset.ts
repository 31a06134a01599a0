import { and, eq, inArray } from "drizzle-orm";
import { homeCountry } from "@/lib/compare/pay-market";
import { currencyOf } from "@/lib/posting/countries";
import { factRow } from "../facts";
import type { Store } from "../open";
import { prepareInsert } from "../prepare-insert";
import { dataset, fact, type Market, profile, rollUp } from "../schema";
import { showMarket, writeSetting } from "../settings";
import { dropBeside } from "./beside-profiles";
import { currentFacts } from "./current-facts";
import { PROFILES, refreshProfiles } from "./refresh-profiles";
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
  writeSetting(store, `profiles ${market}`, PROFILES);
  showMarket(store, market);
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
