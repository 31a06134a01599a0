const LONGEST = 500;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The skills a fragment says somebody has, by slug; null if it says nothing of skills. */
export function parseFitFragment(fragment: string): string[] | null {
  const have = new URLSearchParams(fragment.replace(/^#/, "")).get("have");
  if (have === null) return null;
  return [...new Set(have.split(",").filter((slug) => SLUG.test(slug)))].slice(0, LONGEST);
}

/** The fragment of these skills, "#" first; "" for none. */
export function fitFragment(slugs: readonly string[]): string {
  return slugs.length > 0 ? `#have=${slugs.join(",")}` : "";
}
