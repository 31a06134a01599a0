import { existsSync } from "node:fs";
import { type Store, store as sharedStore } from "./open";

/** Copies the whole database to a new file while it may be in use. Throws if the file exists. */
export async function backup(path: string, store: Store = sharedStore()): Promise<void> {
  if (existsSync(path)) throw new Error(`${path} exists already; choose another name.`);
  await store.$client.backup(path);
}
