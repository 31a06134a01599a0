import { parseView, type Side, type View, type Vocabulary, viewQuery } from "./view";

/** Pages that put a comparison's postings to use. Its roles stand in their query, as `a` and `b`. */
export const TOOLS = ["offer", "fit"] as const;
export type Tool = (typeof TOOLS)[number];

/** The address of a tool for a view. */
export function toolHref(tool: Tool, view: View): string {
  const query = viewQuery(view);
  return `/${tool}?a=${view.a.role}&b=${view.b.role}${query ? `&${query}` : ""}`;
}

/** The view a tool is asked with; a role that is not named is the usual one. */
export function parseToolView(query: URLSearchParams, usual: Record<Side, string>, vocabulary: Vocabulary) {
  const roles = { a: query.get("a") || usual.a, b: query.get("b") || usual.b };
  return { roles, ...parseView(roles, query, vocabulary) };
}
