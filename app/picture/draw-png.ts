import { join } from "node:path";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";

/** The page's fonts, and no others. */
export const PICTURE_FONTS: ResvgRenderOptions["font"] = {
  loadSystemFonts: false,
  fontFiles: ["inter-400", "inter-600", "newsreader-500"].map((name) =>
    join(process.cwd(), "app/fonts", `${name}.ttf`),
  ),
  defaultFontFamily: "Inter",
};

/** An SVG of ours as PNG, `scale` pixels of it to one of the drawing's; drawn beside this thread. */
export async function drawPng(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, { fitTo: { mode: "zoom", value: scale }, font: PICTURE_FONTS });
  return new Uint8Array(image.asPng());
}
