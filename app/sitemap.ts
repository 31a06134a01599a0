import type { MetadataRoute } from "next";
import { getShownDataset, listRoles } from "@/db";
import { roleHref } from "@/lib/view/roles-view";
import { plainView, viewHref } from "@/lib/view/view";
import { siteOrigin } from "./origin";

const ENOUGH = 10;
const PAGES = ["/", "/roles", "/offer", "/fit", "/method", "/data"];

/** Every role that has postings, and every pair of them, the one with more first. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await siteOrigin();
  const dataset = await getShownDataset();
  const listed = (paths: string[]) =>
    paths.map((path) => ({ url: `${origin}${path}`, ...(dataset ? { lastModified: dataset.asOf } : {}) }));
  if (!dataset) return listed(PAGES);
  const roles = (await listRoles(dataset.id))
    .filter(({ postings }) => postings >= ENOUGH)
    .sort((x, y) => y.postings - x.postings);
  const pairs = roles.flatMap((a, index) =>
    roles.slice(index + 1).map((b) => viewHref(plainView(a.slug, b.slug))),
  );
  return listed([...PAGES, ...roles.map(({ slug }) => roleHref(slug)), ...pairs]);
}
