import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { textWidth } from "@/lib/charts/text-width";
import { drawPng, PICTURE_FONTS } from "./draw-png";

const FONTS = {
  inter400: ["Inter", 400],
  inter600: ["Inter", 600],
  newsreader500: ["Newsreader", 500],
} as const;

test.each(Object.entries(FONTS))(
  "lines set in %s are as wide as they were measured",
  (font, [family, weight]) => {
    for (const line of ["Backend postings offer $28,000 more.", "n 6,491 · “Müller” − 95% † €"]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="60" font-family="${family}" font-weight="${weight}" font-size="40">${line}</text></svg>`;
      const drawn = new Resvg(svg, { font: PICTURE_FONTS }).getBBox()?.width ?? 0;
      const measured = textWidth(line, font as keyof typeof FONTS, 40);
      expect(Math.abs(drawn / measured - 1)).toBeLessThan(0.03);
    }
  },
);

test("a drawing becomes a PNG of its size, times the scale", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>`;
  const png = Buffer.from(await drawPng(svg, 2));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([60, 40]);
});
