import { formatCount, formatMoney, formatMoneyShort, formatShare } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import type { CareerLevel, CareerSeries } from "./career-series";
import { marker } from "./pay-plate";
import { drawPlate, type Pen, type PlateOptions, text } from "./plate";
import { fraction } from "./scale";
import { SIGN } from "./share-series";
import { element } from "./svg";

const LAYOUT = { left: 44, right: 8, top: 16, line: 210, label: 24, bars: 74, shares: 18 } as const;
const { top: TOP, line: LINE, label: LABEL, bars: BARS, shares: SHARES } = LAYOUT;
/** Where the lowest pay is drawn, and where the bars stand. */
const FLOOR = TOP + LINE;
const BASE = FLOOR + LABEL + BARS + SHARES;
export const CAREER_HEIGHT = BASE + 8;
/** `bar` is a part of a level's column. */
export const CAREER_LAYOUT = { ...LAYOUT, base: BASE, bar: 0.3 } as const;

/** Median pay up the levels as a line a side, with its intervals; below it the share of postings at each level. */
export function careerPlate(series: CareerSeries, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title: "Median pay and share of postings by level",
      description: series.levels.map((level) => levelWords(series, level)).join(" "),
      height: CAREER_HEIGHT,
      left: LAYOUT.left,
      right: LAYOUT.right,
      body: (pen) => bars(series, pen) + careerMarks(series, pen),
    },
    options,
  );
}

/** "Senior: Full-Stack $190,000 (n 240), 30% of postings; Backend …" */
function levelWords({ names, currency }: CareerSeries, level: CareerLevel): string {
  const side = (key: Side) => {
    const { median, n, share } = level[key];
    const pay = median === null ? "no figure" : formatMoney(median, currency);
    return `${names[key]} ${pay} (n ${formatCount(n)}), ${formatShare(share)} of postings`;
  };
  return `${level.label}: ${side("a")}; ${side("b")}.`;
}

/** The middle of a level's column, and of a side's place in it: the sides stand beside each other, so that none hides the other. */
const columnAt = (index: number, levels: number) => (index + 0.5) / levels;
const BESIDE = 0.09;
const placeAt = (index: number, levels: number, side: Side) =>
  columnAt(index, levels) + ((side === "a" ? -1 : 1) * BESIDE) / levels;

const heightOf = (value: number, domain: CareerSeries["domain"]) => FLOOR - fraction(value, domain) * LINE;

/** All but the bars: what the live drawing keeps of the plate. */
export function careerMarks(series: CareerSeries, pen: Pen): string {
  return (
    rules(series, pen) +
    axis(series, pen) +
    shares(series, pen) +
    SIDES.map((side) => line(series, side, pen)).join("")
  );
}

function rules({ ticks, domain }: CareerSeries, { x, palette }: Pen): string {
  return ticks
    .map((tick) => heightOf(tick, domain))
    .map((y) => element("line", { x1: x(0), x2: x(1), y1: y, y2: y, stroke: palette.rule }))
    .join("");
}

function axis({ levels, ticks, domain, currency }: CareerSeries, { x, palette }: Pen): string {
  const pay = ticks.map((tick) =>
    text(formatMoneyShort(tick, currency), {
      x: -LAYOUT.left,
      y: heightOf(tick, domain) + 4,
      fill: palette.muted,
      size: 12,
    }),
  );
  const names = levels.map(({ label }, index) =>
    text(label, {
      x: x(columnAt(index, levels.length)),
      y: FLOOR + 17,
      fill: palette.ink,
      size: 14,
      anchor: "middle",
    }),
  );
  return pay.join("") + names.join("");
}

/** Whether a side's median is the one written above. */
function isHigher(level: CareerLevel, side: Side): boolean {
  const own = level[side].median ?? 0;
  const rival = level[side === "a" ? "b" : "a"].median;
  return rival === null || own > rival || (own === rival && side === "b");
}

function line(series: CareerSeries, side: Side, pen: Pen): string {
  const { levels, domain, currency } = series;
  const { x, palette } = pen;
  const points = levels.flatMap((level, index) => {
    const { median, interval } = level[side];
    if (median === null) return [];
    return [
      { at: placeAt(index, levels.length, side), index, median, interval, higher: isHigher(level, side) },
    ];
  });
  const ink = palette[side].ink;
  const joins = points.slice(1).map((point, index) => {
    const before = points[index];
    if (!before || before.index + 1 !== point.index) return "";
    return element("line", {
      x1: x(before.at),
      x2: x(point.at),
      y1: heightOf(before.median, domain),
      y2: heightOf(point.median, domain),
      stroke: ink,
      "stroke-width": 1.5,
      "stroke-opacity": 0.55,
    });
  });
  const marks = points.map(({ at, median, interval, higher }) => {
    const y = heightOf(median, domain);
    const band = interval
      ? element("line", {
          x1: x(at),
          x2: x(at),
          y1: heightOf(interval[0], domain),
          y2: heightOf(interval[1], domain),
          stroke: palette[side].fill,
          "stroke-width": 8,
          "stroke-opacity": 0.28,
        })
      : "";
    const edge = interval ? heightOf(interval[higher ? 1 : 0], domain) : y;
    const label = text(formatMoneyShort(median, currency), {
      x: x(at),
      y: higher ? Math.min(edge, y - 6) - 6 : Math.max(edge, y + 6) + 14,
      fill: ink,
      weight: 600,
      anchor: "middle",
    });
    return band + marker(side, x(at), y, ink, 10) + label;
  });
  return joins.join("") + marks.join("");
}

/** How high a side's bar stands. */
const barHeight = (share: number, widest: number) => Math.max(share > 0 ? 1 : 0, (share / widest) * BARS);

const barFrom = (index: number, levels: number, side: Side) =>
  columnAt(index, levels) - (side === "a" ? CAREER_LAYOUT.bar / levels : 0);

/** Bars from a common floor: how wide each level is. */
function bars({ levels, widest }: CareerSeries, { x, width, palette }: Pen): string {
  return levels
    .flatMap((level, index) =>
      SIDES.map((side) => {
        const height = barHeight(level[side].share, widest);
        return element("rect", {
          x: x(barFrom(index, levels.length, side)),
          width: width(CAREER_LAYOUT.bar / levels.length),
          y: BASE - height,
          height,
          fill: palette[side].fill,
        });
      }),
    )
    .join("");
}

function shares({ levels, widest }: CareerSeries, { x, palette }: Pen): string {
  return levels
    .flatMap((level, index) =>
      SIDES.map((side) => {
        const { share, modelled } = level[side];
        return text(`${formatShare(share)}${modelled ? SIGN : ""}`, {
          x: x(barFrom(index, levels.length, side) + CAREER_LAYOUT.bar / 2 / levels.length),
          y: BASE - barHeight(share, widest) - 4,
          fill: palette[side].ink,
          size: 12,
          anchor: "middle",
          // On a narrow screen the two would touch.
          dx: side === "a" ? -3 : 3,
        });
      }),
    )
    .join("");
}
