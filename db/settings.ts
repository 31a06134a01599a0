import { eq } from "drizzle-orm";
import type { Store } from "./open";
import { type Market, setting } from "./schema";

/** Which market is shown, and which way each market's profiles were computed last. */
type SettingName = "market" | `profiles ${Market}`;

export function readSetting(store: Store, name: SettingName): string | undefined {
  return store.select().from(setting).where(eq(setting.name, name)).get()?.value;
}

export function writeSetting(store: Store, name: SettingName, value: string) {
  store
    .insert(setting)
    .values({ name, value })
    .onConflictDoUpdate({ target: setting.name, set: { value } })
    .run();
}

/** The market that pages show where an address names none; undefined before anything was imported. */
export const shownMarket = (store: Store) => readSetting(store, "market") as Market | undefined;

export const showMarket = (store: Store, market: Market) => writeSetting(store, "market", market);
