/**
 * Writes the fonts of the pages, `app/fonts/*.woff2`: cut from those of @fontsource-variable to the weights, letters and
 * features that the pages use.
 *
 *   node scripts/build-fonts.js
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

const SOURCES = "node_modules/@fontsource-variable";
const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk"];

/** Latin, Latin-1 and Latin Extended-A, and the signs that figures and texts are written with. */
const LETTERS =
  Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join("") +
  "–—‘’‚“”„†‡•…‰′″‹›€₹₺₽₩₪₫₱−×≈≠≤≥→←↑↓↗·√∞\u2009\u202f";

const FONTS = [
  {
    name: "inter",
    source: "inter/files/inter-latin-wght-normal.woff2",
    features: ["tnum", "cv11", "ss03"],
    axes: { wght: { min: 400, max: 600, default: 400 } },
  },
  {
    name: "newsreader",
    source: "newsreader/files/newsreader-latin-opsz-normal.woff2",
    features: ["lnum", "pnum"],
    axes: { opsz: 28, wght: 500 },
  },
];

for (const { name, source, features, axes } of FONTS) {
  const cut = await subsetFont(readFileSync(join(SOURCES, source)), LETTERS, {
    targetFormat: "woff2",
    noHinting: true,
    keepFeatures: [...FEATURES, ...features],
    variationAxes: axes,
  });
  writeFileSync(join("app/fonts", `${name}.woff2`), cut);
  console.log(`app/fonts/${name}.woff2: ${(cut.length / 1000).toFixed(1)} kB`);
}
