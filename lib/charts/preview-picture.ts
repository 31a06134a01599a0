import type { Comparison } from "@/lib/compare/comparison";
import { signsIn } from "@/lib/compare/modelled";
import { formatCount, formatMoney } from "@/lib/format";
import { basisWords, dataWords, gapSentence, hasShowableFigures, hasSigns } from "@/lib/report/claim";
import { headline } from "@/lib/report/headline";
import { plainText, type Span, spans } from "@/lib/report/spans";
import { comparisonTitle } from "@/lib/report/title";
import { areSame, sideWords } from "@/lib/report/words";
import { SIDES, type Side } from "@/lib/view/view";
import { LIGHT_PALETTE } from "./palette";
import { text } from "./plate";
import { SIGN } from "./share-series";
import { element, escapeXml, short } from "./svg";
import { balancedLines, cutToWidth, fittingSize, textWidth } from "./text-width";

/** What services that show a link's preview ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;

const MARGIN = 60;
const ROOM = PREVIEW.width - 2 * MARGIN;
const RIGHT = PREVIEW.width - MARGIN;
const FOOT = 548;
const BAR = { left: 290, height: 46, step: 64 } as const;
const SERIF = { "font-family": "Newsreader, Georgia, serif", "font-weight": 500 } as const;
const VERDICT_SIZES = [92, 84, 76, 70, 62, 54, 48, 42, 38, 34] as const;
const colours = LIGHT_PALETTE;

/**
 * The picture of a shared link, as SVG: both roles, the verdict, both medians, the gap with its interval, and what they
 * are of. Of the sample it shows no figure that rests on the model alone.
 */
export function previewPicture(comparison: Comparison): string {
  const figures = hasShowableFigures(comparison);
  const said = figures
    ? headline(comparison).filter(({ apart }) => !apart)
    : spans("Pay, levels, skills and places, side by side");
  const medians = figures && SIDES.some((side) => comparison[side].pay.median !== null);
  const alike = areSame(comparison);
  const title = titleMarks(comparison);
  const verdict = verdictMarks(said, title.bottom + 28, medians ? 328 : FOOT - 40);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...PREVIEW,
      viewBox: `0 0 ${PREVIEW.width} ${PREVIEW.height}`,
      role: "img",
      "font-family": "Inter, system-ui, sans-serif",
    },
    element("title", {}, escapeXml(comparisonTitle(comparison))),
    element(
      "desc",
      {},
      escapeXml(`${plainText(said)} ${figures ? basisWords(comparison) : dataWords(comparison)}.`),
    ),
    element("rect", { ...PREVIEW, fill: colours.paper }),
    title.marks,
    verdict,
    medians && !alike ? medianMarks(comparison) : "",
    footMarks(comparison, figures, medians),
  );
}

function titleMarks(comparison: Comparison): { marks: string; bottom: number } {
  const names = { a: comparison.a.role.name, b: comparison.b.role.name };
  const against = "against";
  const beside = 46 + 24 + textWidth(against, "inter400", 22) + 24 + 46;
  const sizes = [34, 30, 27] as const;
  const size = sizes.find(
    (one) => SIDES.reduce((sum, side) => sum + textWidth(names[side], "newsreader500", one), beside) <= ROOM,
  );
  const name = (side: Side, x: number, y: number, at: number) =>
    letterMark(side, x + 15, y - 11) +
    element(
      "text",
      { x: x + 46, y, "font-size": at, fill: colours.ink, ...SERIF },
      escapeXml(cutToWidth(names[side], "newsreader500", at, ROOM - 46)),
    );
  if (!size) {
    return { marks: name("a", MARGIN, 68, 32) + name("b", MARGIN, 114, 32), bottom: 114 };
  }
  const afterA = MARGIN + 46 + textWidth(names.a, "newsreader500", size) + 24;
  const afterWord = afterA + textWidth(against, "inter400", 22) + 24;
  const marks = [
    name("a", MARGIN, 74, size),
    text(against, { x: afterA, y: 73, fill: colours.muted, size: 22 }),
    name("b", afterWord, 74, size),
  ];
  return { marks: marks.join(""), bottom: 74 };
}

function letterMark(side: Side, x: number, y: number): string {
  const shape =
    side === "a"
      ? element("circle", { cx: x, cy: y, r: 15, fill: colours.a.ink })
      : element("rect", { x: x - 15, y: y - 15, width: 30, height: 30, rx: 4, fill: colours.b.ink });
  const letter = text(side.toUpperCase(), {
    x,
    y: y + 6,
    fill: colours.paper,
    size: 17,
    weight: 600,
    anchor: "middle",
  });
  return shape + letter;
}

/** The sentence as large as its room allows, its sum in the colour of the side it speaks for. */
function verdictMarks(said: readonly Span[], top: number, bottom: number): string {
  const sentence = plainText(said);
  const linesAt = (size: number) => balancedLines(sentence, "newsreader500", size, ROOM);
  const fits = (size: number) => linesAt(size).length * size * 1.08 <= bottom - top;
  const size = VERDICT_SIZES.find(fits) ?? 34;
  const lines = linesAt(size);
  const start = top + (bottom - top - lines.length * size * 1.08) / 2;
  let at = 0;
  const marks = lines.map((line, index) => {
    const runs = runsOf(said, at, line.length);
    at += line.length + 1;
    const tspans = runs.map(({ words, side }) =>
      element("tspan", { fill: side ? colours[side].ink : colours.ink }, escapeXml(words)),
    );
    return element(
      "text",
      {
        x: MARGIN - 2,
        y: start + size * (0.84 + 1.08 * index),
        "font-size": size,
        "letter-spacing": short(-0.014 * size),
        ...SERIF,
      },
      ...tspans,
    );
  });
  return marks.join("");
}

/** The stretch of a sentence from one letter on, split where its spans change. */
function runsOf(said: readonly Span[], from: number, length: number): { words: string; side?: Side }[] {
  let start = 0;
  return said.flatMap((span) => {
    const [begin, end] = [Math.max(from, start), Math.min(from + length, start + span.text.length)];
    const words = span.text.slice(begin - start, Math.max(begin, end) - start);
    start += span.text.length;
    return words ? [{ words, ...(span.side ? { side: span.side } : {}) }] : [];
  });
}

/** Both medians as bars on one axis from zero, B at the rate of exchange where currencies differ. */
function medianMarks(comparison: Comparison): string {
  const { gap } = comparison;
  const words = sideWords(comparison);
  const signed = signsIn(comparison);
  const sign = (pointer: string) => (signed(pointer) ? SIGN : "");
  const inOne = (side: Side) =>
    (comparison[side].pay.median ?? 0) * (side === "b" ? (gap.converted?.rate ?? 1) : 1);
  const most = Math.max(...SIDES.map(inOne));
  const bars = SIDES.map((side, index) => {
    const { pay } = comparison[side];
    const y = 344 + index * BAR.step;
    const width = ((RIGHT - BAR.left) * inOne(side)) / most;
    const money =
      pay.median === null ? null : `${formatMoney(pay.median, pay.currency)}${sign(`/${side}/pay/median`)}`;
    const inside = width > 200;
    const room = BAR.left - MARGIN - 16;
    const [name = "", ...filters] = words[side].label.split(", ");
    const n = `n ${formatCount(pay.n)}${sign(`/${side}/pay/n`)}`;
    const own = filters.length ? `${filters.join(", ")} · ` : "";
    const below = `${cutToWidth(own, "inter400", 17, room - textWidth(n, "inter400", 17))}${n}`;
    const size = fittingSize(name, "inter600", [24, 21, 18], room);
    return [
      text(cutToWidth(name, "inter600", size, room), {
        x: MARGIN,
        y: y + 20,
        fill: colours[side].ink,
        size,
        weight: 600,
      }),
      text(below, { x: MARGIN, y: y + 43, fill: colours.muted, size: 17 }),
      money
        ? element("rect", { x: BAR.left, y, width, height: BAR.height, fill: colours[side].fill })
        : text("too few to say", { x: BAR.left, y: y + 31, fill: colours.muted, size: 22 }),
      money
        ? text(money, {
            x: BAR.left + width + (inside ? -16 : 14),
            y: y + 33,
            fill: inside ? "#ffffff" : colours[side].ink,
            size: 27,
            weight: 600,
            anchor: inside ? "end" : "start",
          })
        : "",
    ].join("");
  });
  const sentence = gapSentence(comparison);
  const gapText = sentence
    ? text(sentence.map(({ text: part, modelled }) => `${part}${modelled ? SIGN : ""}`).join(""), {
        x: BAR.left,
        y: 505,
        fill: colours.ink,
        size: 24,
      })
    : "";
  return bars.join("") + gapText;
}

function footMarks(comparison: Comparison, figures: boolean, medians: boolean): string {
  const { a, b } = comparison;
  const name = "Crossroles";
  const nameWidth = textWidth(name, "newsreader500", 28);
  const room = ROOM - nameWidth - 32;
  const counted = medians ? "" : ` · n ${formatCount(a.pay.n)} and ${formatCount(b.pay.n)}`;
  const basis = figures
    ? `${basisWords(comparison)}${counted}${hasSigns(comparison) ? ` · ${SIGN} modelled` : ""}`
    : `${dataWords(comparison)}: nobody has published figures of this view`;
  const size = fittingSize(basis, "inter400", [22, 20, 18], room);
  const lines = balancedLines(basis, "inter400", size, room);
  return [
    element("line", { x1: MARGIN, x2: RIGHT, y1: FOOT, y2: FOOT, stroke: colours.rule, "stroke-width": 1.5 }),
    ...lines.slice(0, 2).map((line, index) =>
      text(line, {
        x: MARGIN,
        y: FOOT + (lines.length > 1 ? 30 : 38) + index * 24,
        fill: colours.muted,
        size,
      }),
    ),
    element(
      "text",
      { x: RIGHT, y: FOOT + 40, "text-anchor": "end", "font-size": 28, fill: colours.ink, ...SERIF },
      name,
    ),
  ].join("");
}
