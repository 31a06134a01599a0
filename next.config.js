const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
];
// What `frame-ancestors` says in proxy.ts, for browsers and answers it does not reach.
const UNFRAMED = { key: "X-Frame-Options", value: "SAMEORIGIN" };

/** @type {import("next").NextConfig} */
export default {
  // Tests build beside the build in use, not over it.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  // Whoever previews a link reads its head alone, so the head is whole before it is sent.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["@resvg/resvg-js"],
  headers: async () => [
    { source: "/:path*", headers: HEADERS },
    { source: "/((?!embed/).*)", headers: [UNFRAMED] },
  ],
};
