import letterWidths from "./letter-widths.json";

/** The fonts that pictures are set in; `app/fonts` has them, and the widths of their letters are measured from them. */
export type PictureFont = keyof typeof letterWidths;

const WIDTHS = new Map(
  Object.entries(letterWidths).map(([font, groups]) => [
    font,
    new Map(
      Object.entries(groups).flatMap(([width, letters]) =>
        [...letters].map((letter) => [letter, Number(width) / 1000] as const),
      ),
    ),
  ]),
);
const UNKNOWN = 0.65;

/** How wide a text is set, in pixels, kerning left aside; letters not measured count as wide ones. */
export function textWidth(text: string, font: PictureFont, size: number): number {
  const widths = WIDTHS.get(font);
  return [...text].reduce((sum, letter) => sum + (widths?.get(letter) ?? UNKNOWN), 0) * size;
}

/** The text, cut with an ellipsis where it is wider than there is room. */
export function cutToWidth(text: string, font: PictureFont, size: number, room: number): string {
  if (textWidth(text, font, size) <= room) return text;
  for (let end = text.length - 1; end > 0; end--) {
    const cut = `${text.slice(0, end).trimEnd()}…`;
    if (textWidth(cut, font, size) <= room) return cut;
  }
  return "…";
}

/** A text's words laid in lines no wider than there is room; a word wider than that has a line of its own. */
export function wrapText(text: string, font: PictureFont, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, font, size) > room) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** The same lines, no more of them, but as even as they can be: none is left with a single short word. */
export function balancedLines(text: string, font: PictureFont, size: number, room: number): string[] {
  const lines = wrapText(text, font, size, room);
  for (let narrower = room - size / 2; narrower > room / 2; narrower -= size / 2) {
    const next = wrapText(text, font, size, narrower);
    if (next.length > lines.length || next.some((line) => textWidth(line, font, size) > narrower)) {
      return wrapText(text, font, size, narrower + size / 2);
    }
  }
  return lines;
}

/** The first of the sizes at which the text takes no more lines than allowed; the last if none does. */
export function fittingSize(
  text: string,
  font: PictureFont,
  sizes: readonly [number, ...number[]],
  room: number,
  lines = 1,
): number {
  const fits = (size: number) => wrapText(text, font, size, room).length <= lines;
  const longest = Math.max(...text.split(" ").map((word) => textWidth(word, font, 1)));
  return sizes.find((size) => fits(size) && longest * size <= room) ?? sizes.at(-1) ?? sizes[0];
}
