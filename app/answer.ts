import { getComparison, StoreError } from "@/db";
import type { Comparison } from "@/lib/compare/comparison";
import { parseView, type View } from "@/lib/view/view";
import { vocabulary } from "@/lib/view/vocabulary";

/** The answer of a data format to a view: 400 with the reasons if a part of it is unusable, 404 without its dataset. */
export async function answerView(
  roles: { a: string; b: string },
  query: URLSearchParams,
  render: (comparison: Comparison) => Response | Promise<Response>,
): Promise<Response> {
  return answerAsked(roles, query, async (view) => render(await getComparison(view)));
}

/** The same for what is read beside the comparison. */
export async function answerAsked(
  roles: { a: string; b: string },
  query: URLSearchParams,
  read: (view: View) => Promise<Response>,
): Promise<Response> {
  const { view, dropped } = parseView(roles, query, vocabulary);
  if (!view || dropped.length > 0) {
    return answerError(400, "bad-view", "A part of this address is unusable.", { dropped });
  }
  return answerStore(() => read(view));
}

/** Runs a reading of the store; what it can't answer becomes a JSON error. */
export async function answerStore(read: () => Promise<Response>): Promise<Response> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof StoreError) {
      return answerError(error.code === "no-dataset" ? 503 : 404, error.code, error.message);
    }
    console.error(error);
    return answerError(500, "failed", "The figures could not be read. Try again in a moment.");
  }
}

/** The one shape of every error: `{ error: { code, message, … } }`. */
export function answerError(status: number, code: string, message: string, details: object = {}): Response {
  return Response.json({ error: { code, message, ...details } }, { status });
}
