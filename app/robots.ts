import type { MetadataRoute } from "next";
import { siteOrigin } from "./origin";

/** Lists of postings are other people's texts, and a file's page is the comparison it is of. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/compare/*/*/postings", "/embed/"] },
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  };
}
