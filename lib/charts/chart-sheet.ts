import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import type { ChartWords } from "@/lib/report/chart-words";
import { plainText } from "@/lib/report/spans";
import { comparisonTitle } from "@/lib/report/title";
import { sideWords } from "@/lib/report/words";
import { SIDES } from "@/lib/view/view";
import { type Drawing, drawingNotes, namesItsSides, plateOf } from "./drawing";
import { LIGHT_PALETTE } from "./palette";
import { marker } from "./pay-plate";
import { text } from "./plate";
import { SIGN } from "./share-series";
import { element, escapeXml } from "./svg";
import { balancedLines, textWidth, wrapText } from "./text-width";

const WIDTH = 800;
const MARGIN = 36;
const ROOM = WIDTH - 2 * MARGIN;
const SERIF = { "font-family": "Newsreader, Georgia, serif", "font-weight": 500 } as const;
const NOTHING_DRAWN = "Too few postings to draw this. Fewer filters may help.";
const colours = LIGHT_PALETTE;

interface Sheet {
  comparison: Comparison;
  words: ChartWords;
  /** Null where there is nothing to draw. */
  drawing: Drawing | null;
}

/** One chart as a file of its own: what it is of, its finding, what is measured, the plate, how to read it, and its source. */
export function chartSheet({ comparison, words, drawing }: Sheet): string {
  const { plate, height } = drawing
    ? plateOf(drawing, { width: ROOM, palette: colours })
    : { plate: text(NOTHING_DRAWN, { x: 0, y: 24, fill: colours.ink, size: 15 }), height: 40 };
  const parts: string[] = [];
  let y = 30;
  const put = (lines: string[], size: number, leading: number, mark: (line: string, y: number) => string) => {
    for (const line of lines) {
      y += leading;
      parts.push(mark(line, y - leading + size));
    }
  };
  put([comparisonTitle(comparison)], 13, 22, (line, at) =>
    text(line, { x: MARGIN, y: at, fill: colours.muted, size: 13, weight: 600 }),
  );
  const title = `${words.title}${words.modelled ? ` ${SIGN}` : ""}`;
  put(balancedLines(title, "newsreader500", 27, ROOM), 27, 33, (line, at) =>
    element("text", { x: MARGIN, y: at, "font-size": 27, fill: colours.ink, ...SERIF }, escapeXml(line)),
  );
  y += 6;
  put(wrapText(plainText(words.deck), "inter400", 14, ROOM), 14, 21, (line, at) =>
    text(line, { x: MARGIN, y: at, fill: colours.muted, size: 14 }),
  );
  y += 14;
  if (drawing && !namesItsSides(drawing)) {
    parts.push(keyMarks(comparison, y));
    y += 30;
  }
  parts.push(element("g", { transform: `translate(${MARGIN} ${y})` }, plate));
  y += height + 12;
  const notes = drawingNotes(words, drawing).join(" ");
  if (notes) {
    put(wrapText(notes, "inter400", 12, ROOM), 12, 18, (line, at) =>
      text(line, { x: MARGIN, y: at, fill: colours.muted, size: 12 }),
    );
    y += 10;
  }
  parts.push(footMarks(comparison, y));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height: y + 52,
      viewBox: `0 0 ${WIDTH} ${y + 52}`,
      "font-family": "Inter, system-ui, sans-serif",
    },
    element("rect", { width: WIDTH, height: y + 52, fill: colours.paper }),
    ...parts,
  );
}

function keyMarks(comparison: Comparison, y: number): string {
  const words = sideWords(comparison);
  let x = MARGIN;
  return SIDES.map((side) => {
    const { label } = words[side];
    const mark =
      marker(side, x + 5, y + 8, colours[side].ink) +
      text(label, { x: x + 16, y: y + 12.5, fill: colours[side].ink, weight: 600 });
    x += 16 + textWidth(label, "inter600", 13) + 22;
    return mark;
  }).join("");
}

function footMarks({ dataset }: Comparison, y: number): string {
  return [
    element("line", { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: colours.rule }),
    text(`Source: ${dataset.label.toLowerCase()}, as of ${formatDate(dataset.asOf)}`, {
      x: MARGIN,
      y: y + 25,
      fill: colours.muted,
      size: 12,
    }),
    element(
      "text",
      { x: WIDTH - MARGIN, y: y + 27, "text-anchor": "end", "font-size": 18, fill: colours.ink, ...SERIF },
      "Crossroles",
    ),
  ].join("");
}
