import { parseView, type Side, type View, type Vocabulary, viewQuery } from "./view";

/** Pages that put a comparison's postings to use. Its roles stand in their query, as `a` and `b`. */
export const TOOLS = ["offer", "fit"] as const;
export type Tool = (typeof TOOLS)[number];

/** The address of a tool for a view. */
export function toolHref(tool: Tool, view: View): string {
  const query = viewQuery(view);
  return `/${tool}?a=${view.a.role}&b=${view.b.role}${query ? `&${query}` : ""}`;
}

/** The view a tool is asked with; a role that is not named is a usual one, and not the other side's. */
export function parseToolView(query: URLSearchParams, usual: Record<Side, string>, vocabulary: Vocabulary) {
  const [a, b] = [query.get("a"), query.get("b")];
  const roles = {
    a: a || (b === usual.a ? usual.b : usual.a),
    b: b || (a === usual.b ? usual.a : usual.b),
  };
  return { roles, ...parseView(roles, query, vocabulary) };
}
