import type { Store } from "../open";
import { skill } from "../schema";

/** Gives each skill its number in this store, adding those it has not met. */
export function skillIds(store: Store): (slug: string) => number {
  const known = new Map(
    store
      .select()
      .from(skill)
      .all()
      .map(({ slug, id }) => [slug, id]),
  );
  return (slug) => {
    const id = known.get(slug) ?? Number(store.insert(skill).values({ slug }).run().lastInsertRowid);
    known.set(slug, id);
    return id;
  };
}
