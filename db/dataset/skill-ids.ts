import type { Store } from "../open";
import { skill } from "../schema";

/** The number of each skill in this store; those it has not met get theirs, which `save` writes down. */
export function skillIds(store: Store): { idOf(slug: string): number; save(): void } {
  const rows = store.select().from(skill).all();
  const known = new Map(rows.map(({ slug, id }) => [slug, id]));
  let last = Math.max(0, ...rows.map(({ id }) => id));
  const met: (typeof rows)[number][] = [];
  return {
    idOf: (slug) => {
      const id = known.get(slug) ?? ++last;
      if (id === last && !known.has(slug)) met.push({ id, slug });
      known.set(slug, id);
      return id;
    },
    save: () => {
      for (const one of met.splice(0)) store.insert(skill).values(one).run();
    },
  };
}
