import localFont from "next/font/local";

/** Findings and titles, in its one weight; `globals.css` has the fallback of the same size. */
export const newsreader = localFont({
  src: "./newsreader.woff2",
  weight: "500",
  style: "normal",
  display: "swap",
  variable: "--font-newsreader",
  adjustFontFallback: false,
});

/** Everything else; figures are tabular. */
export const inter = localFont({
  src: "./inter.woff2",
  weight: "400 600",
  style: "normal",
  display: "swap",
  variable: "--font-inter",
  adjustFontFallback: false,
});
