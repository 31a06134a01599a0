import type { NamedSkill } from "@/lib/compare/present-profile";
import { skillBySlug } from "@/lib/posting/skills";
import type { Store } from "./open";
import { skill } from "./schema";

const known = new WeakMap<Store, Map<number, NamedSkill>>();

/** Names skills by their number in this store. */
export function skillNames(store: Store): (id: number) => NamedSkill {
  return (id) => {
    let names = known.get(store);
    if (!names?.has(id)) {
      names = new Map(
        store
          .select()
          .from(skill)
          .all()
          .map((row) => [row.id, nameOf(row.slug)]),
      );
      known.set(store, names);
    }
    return names.get(id) ?? nameOf(`skill-${id}`);
  };
}

/** Says what kind each skill is, by its number in this store. */
export function skillCategories(store: Store): (id: number) => string {
  const nameOfId = skillNames(store);
  return (id) => nameOfId(id).category;
}

function nameOf(slug: string): NamedSkill {
  const { name, category } = skillBySlug(slug) ?? { name: slug, category: "other" };
  return { slug, name, category };
}
