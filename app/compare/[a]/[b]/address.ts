import { parseView, viewHref } from "@/lib/view/view";
import { vocabulary } from "@/lib/view/vocabulary";

export interface CompareParams {
  params: Promise<{ a: string; b: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The view a request for this page asks for, and what in it could not be used. `address` is how a browser, which knows no names, writes it. */
export async function readAddress({ params, searchParams }: CompareParams) {
  const { a, b } = await params;
  const roles = { a: decoded(a), b: decoded(b) };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of [value ?? []].flat()) query.append(name, one);
  }
  const { view: shape } = parseView(roles, query);
  return { roles, address: shape ? viewHref(shape) : "", ...parseView(roles, query, vocabulary) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
