import { parseView, viewHref } from "@/lib/view/view";
import { vocabulary } from "@/lib/view/vocabulary";

export interface CompareParams {
  params: Promise<{ a: string; b: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The view a request for this page asks for, and what in it could not be used. `address` is how a browser, which knows no names, writes it. */
export async function readAddress(request: CompareParams) {
  const { roles, query } = await readQuery(request);
  const { view: shape } = parseView(roles, query);
  return { roles, address: shape ? viewHref(shape) : "", ...parseView(roles, query, vocabulary) };
}

/** Both roles and the query of a request, as they were written. */
export async function readQuery({ params, searchParams }: CompareParams) {
  const { a, b } = await params;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of [value ?? []].flat()) query.append(name, one);
  }
  return { roles: { a: decoded(a), b: decoded(b) }, query };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
