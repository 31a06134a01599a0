import { sql } from "drizzle-orm";
import { SKILLS } from "@/lib/posting/skills";
import { datasetOrThrow } from "./get-dataset";
import { type Store, store as sharedStore } from "./open";
import { profile } from "./schema";
import { skillNames } from "./skill-names";
import { unfiltered } from "./unfiltered";

export interface SkillSummary {
  slug: string;
  name: string;
  category: string;
  /** Active postings with a role that ask for it. */
  postings: number;
}

/** Every skill of the vocabulary and how many postings ask for it in the shown dataset (or the one named), most first. */
export async function listSkills(
  datasetId: string | null = null,
  store: Store = sharedStore(),
): Promise<SkillSummary[]> {
  const dataset = datasetOrThrow(store, datasetId);
  const nameOf = skillNames(store);
  const postings = new Map<string, number>();
  const rows = store
    .select({ skills: sql<string>`${profile.data} -> '$.skills'` })
    .from(profile)
    .where(unfiltered(dataset.id))
    .all();
  for (const row of rows) {
    for (const [id, n] of JSON.parse(row.skills) as [number, number][]) {
      const { slug } = nameOf(id);
      postings.set(slug, (postings.get(slug) ?? 0) + n);
    }
  }
  return SKILLS.map(({ slug, name, category }) => ({
    slug,
    name,
    category,
    postings: postings.get(slug) ?? 0,
  })).sort((x, y) => y.postings - x.postings || (x.slug < y.slug ? -1 : 1));
}
