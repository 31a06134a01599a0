import { type NextRequest, NextResponse } from "next/server";

/** Gives each page a nonce: only scripts that carry it, and what those load, run. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const framed = request.nextUrl.pathname.startsWith("/embed/");
  const policy = contentPolicy(nonce, { framed, development: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Embeds alone may stand in other sites' frames. Styles may be inline, since drawings carry their sizes in `style`; `next dev` evaluates its scripts. */
function contentPolicy(
  nonce: string,
  { framed, development }: Record<"framed" | "development", boolean>,
): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "*" : "'self'"}`,
  ].join("; ");
}

export const config = {
  matcher: [{ source: "/((?!_next/static|_next/image|icon.svg|api/).*)" }],
};
