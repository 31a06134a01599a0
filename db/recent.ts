import type { StoredProfile } from "@/lib/compare/stored-profile";
import type { Store } from "./open";

const KEPT = 500;
const caches = new WeakMap<Store, Map<string, StoredProfile>>();

/** The profile of a key, computed once and kept while it is among the most recently asked for. */
export function recent(store: Store, key: string, compute: () => StoredProfile): StoredProfile {
  const cache = caches.get(store) ?? new Map<string, StoredProfile>();
  caches.set(store, cache);
  const value = cache.get(key) ?? compute();
  cache.delete(key);
  cache.set(key, value);
  if (cache.size > KEPT) cache.delete(cache.keys().next().value ?? key);
  return value;
}
