import { type NextRequest, NextResponse } from "next/server";
import { TOOLS } from "@/lib/view/tool-address";
import { FILTERS } from "@/lib/view/view";

/** Where plain forms are sent: turns `?a=…&b=…&country=US&country=DE` into the address of that view, or of a tool for it. */
export function GET(request: NextRequest): NextResponse {
  const sent = request.nextUrl.searchParams;
  const [a, b] = ["a", "b"].map((side) => encodeURIComponent(sent.get(side) ?? ""));
  const tool = TOOLS.find((one) => one === sent.get("tool"));
  const query = FILTERS.flatMap((filter) => {
    const values = sent.getAll(filter).filter(Boolean).map(encodeURIComponent);
    return values.length ? [`${filter}=${values.join(",")}`] : [];
  });
  const dataset = sent.get("dataset");
  if (dataset) query.push(`dataset=${encodeURIComponent(dataset)}`);
  if (tool && a && b) query.unshift(`a=${a}`, `b=${b}`);
  const path = tool ? `/${tool}` : a && b ? `/compare/${a}/${b}` : "/";
  // Relative, so that it holds behind any proxy.
  const location = query.length ? `${path}?${query.join("&")}` : path;
  return new NextResponse(null, { status: 303, headers: { Location: location } });
}
