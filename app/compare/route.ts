import { type NextRequest, NextResponse } from "next/server";
import { FILTERS } from "@/lib/view/view";

/** Where plain forms are sent: turns `?a=…&b=…&country=US&country=DE` into the address of that view. */
export function GET(request: NextRequest): NextResponse {
  const sent = request.nextUrl.searchParams;
  const [a, b] = [sent.get("a"), sent.get("b")];
  const query = FILTERS.flatMap((filter) => {
    const values = sent.getAll(filter).filter(Boolean).map(encodeURIComponent);
    return values.length ? [`${filter}=${values.join(",")}`] : [];
  });
  const dataset = sent.get("dataset");
  if (dataset) query.push(`dataset=${encodeURIComponent(dataset)}`);
  const path = a && b ? `/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}` : "/";
  // Relative, so that it holds behind any proxy.
  const location = query.length ? `${path}?${query.join("&")}` : path;
  return new NextResponse(null, { status: 303, headers: { Location: location } });
}
