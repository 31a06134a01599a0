const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
];

/** @type {import("next").NextConfig} */
export default {
  // Tests build beside the build in use, not over it.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  // Whoever previews a link reads its head alone, so the head is whole before it is sent.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["@resvg/resvg-js"],
  headers: async () => [{ source: "/:path*", headers: HEADERS }],
};
