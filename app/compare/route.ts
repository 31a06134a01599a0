import { type NextRequest, NextResponse } from "next/server";
import { TOOLS } from "@/lib/view/tool-address";
import { FILTERS, parameterOf, SIDES } from "@/lib/view/view";

/** Where plain forms are sent: turns `?a=…&b=…&country=US&country=DE` into the address of that view, or of a tool for it. */
export function GET(request: NextRequest): NextResponse {
  const sent = request.nextUrl.searchParams;
  const [a, b] = ["a", "b"].map((side) => encodeURIComponent(sent.get(side) ?? ""));
  const tool = TOOLS.find((one) => one === sent.get("tool"));
  const parameters = [undefined, ...SIDES].flatMap((side) =>
    FILTERS.map((filter) => parameterOf(filter, side)),
  );
  const query = parameters.flatMap((parameter) => {
    const values = sent
      .getAll(parameter)
      .flatMap((value) => value.split(/[\s,]+/))
      .filter(Boolean);
    return values.length ? [`${parameter}=${values.map(encodeURIComponent).join(",")}`] : [];
  });
  const dataset = sent.get("dataset");
  if (dataset) query.push(`dataset=${encodeURIComponent(dataset)}`);
  if (tool && a && b) query.unshift(`a=${a}`, `b=${b}`);
  const path = tool ? `/${tool}` : a && b ? `/compare/${a}/${b}` : "/";
  // Relative, so that it holds behind any proxy.
  const location = query.length ? `${path}?${query.join("&")}` : path;
  return new NextResponse(null, { status: 303, headers: { Location: location } });
}
