import { PAGE_PALETTE, type Palette } from "./palette";
import { element, escapeXml, short } from "./svg";

/**
 * How a plate is drawn. Without a width it is fluid: positions along the axis are percentages, so that one
 * drawing fits every screen with its text at full size. With one it is a file of that many pixels.
 */
export interface PlateOptions {
  width?: number;
  palette?: Palette;
}

/** What a plate's body is drawn with. `x` places a share of the axis; labels may stand in the margins at negative x. */
export interface Pen {
  x(fraction: number): string | number;
  width(fraction: number): string | number;
  palette: Palette;
}

interface Plate {
  title: string;
  description: string;
  height: number;
  /** Pixels kept free beside the axis, for labels. */
  left: number;
  right: number;
  body(pen: Pen): string;
}

const percent = (fraction: number) => `${short(fraction * 100)}%`;

/** The pen of a fluid plate on the page. */
export const FLUID_PEN: Pen = { x: percent, width: percent, palette: PAGE_PALETTE };

export function drawPlate(plate: Plate, { width, palette = PAGE_PALETTE }: PlateOptions): string {
  const { title, description, height, left, right } = plate;
  if (width === undefined) {
    return element(
      "svg",
      {
        class: "plate",
        role: "img",
        "aria-label": `${title}. ${description}`,
        height,
        style: `--plate-left:${left}px;--plate-right:${right}px`,
      },
      plate.body({ ...FLUID_PEN, palette }),
    );
  }
  const inner = width - left - right;
  const pixels = (fraction: number) => fraction * inner;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": "Inter, system-ui, sans-serif",
    },
    element("title", {}, escapeXml(title)),
    element("desc", {}, escapeXml(description)),
    element("g", { transform: `translate(${left} 0)` }, plate.body({ x: pixels, width: pixels, palette })),
  );
}

interface TextOptions {
  x: string | number;
  y: number;
  fill: string;
  size?: number;
  weight?: number;
  anchor?: "start" | "middle" | "end";
  dx?: number;
  className?: string;
}

export function text(
  content: string,
  { x, y, fill, size = 13, weight, anchor, dx, className }: TextOptions,
): string {
  return element(
    "text",
    {
      x,
      y,
      fill,
      "font-size": size,
      "font-weight": weight,
      "text-anchor": anchor === "start" ? null : anchor,
      dx,
      class: className,
    },
    escapeXml(content),
  );
}
