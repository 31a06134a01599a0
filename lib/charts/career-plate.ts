import { formatCount, formatMoney, formatMoneyShort, formatShare } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import type { CareerLevel, CareerSeries } from "./career-series";
import { marker } from "./pay-plate";
import { drawPlate, type Pen, type PlateOptions, text } from "./plate";
import { fraction } from "./scale";
import { element } from "./svg";

const LAYOUT = { left: 44, right: 8, top: 16, line: 210, label: 24, bars: 74, shares: 18 } as const;
const { top: TOP, line: LINE, label: LABEL, bars: BARS, shares: SHARES } = LAYOUT;
const FLOOR = TOP + LINE;
const BASE = FLOOR + LABEL + BARS + SHARES;
export const CAREER_HEIGHT = BASE + 8;

/** Median pay up the levels as a line a side, with its intervals; below it the share of postings at each level. */
export function careerPlate(series: CareerSeries, options: PlateOptions = {}): string {
  return drawPlate(
    {
      title: "Median pay and share of postings by level",
      description: series.levels.map((level) => levelWords(series, level)).join(" "),
      height: CAREER_HEIGHT,
      left: LAYOUT.left,
      right: LAYOUT.right,
      body: (pen) =>
        axis(series, pen) + bars(series, pen) + SIDES.map((side) => line(series, side, pen)).join(""),
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

function axis({ levels, ticks, domain, currency }: CareerSeries, { x, palette }: Pen): string {
  const rules = ticks.map((tick) => {
    const y = heightOf(tick, domain);
    return (
      element("line", { x1: x(0), x2: x(1), y1: y, y2: y, stroke: palette.rule }) +
      text(formatMoneyShort(tick, currency), { x: -LAYOUT.left, y: y + 4, fill: palette.muted, size: 12 })
    );
  });
  const names = levels.map(({ label }, index) =>
    text(label, {
      x: x(columnAt(index, levels.length)),
      y: FLOOR + 17,
      fill: palette.ink,
      size: 14,
      anchor: "middle",
    }),
  );
  return rules.join("") + names.join("");
}

function line(series: CareerSeries, side: Side, pen: Pen): string {
  const { levels, domain, currency } = series;
  const { x, palette } = pen;
  const points = levels.flatMap((level, index) => {
    const { median, interval } = level[side];
    if (median === null) return [];
    const rival = level[side === "a" ? "b" : "a"].median;
    return [
      {
        at: placeAt(index, levels.length, side),
        index,
        median,
        interval,
        higher: rival === null || median > rival || (median === rival && side === "b"),
      },
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

/** Bars from a common floor: how wide each level is. */
function bars(series: CareerSeries, { x, width, palette }: Pen): string {
  const { levels, widest, modelled } = series;
  const sign = modelled ? "†" : "";
  return levels
    .flatMap((level, index) =>
      SIDES.map((side) => {
        const { share } = level[side];
        const height = Math.max(share > 0 ? 1 : 0, (share / widest) * BARS);
        const wide = 0.3 / levels.length;
        const from = columnAt(index, levels.length) - (side === "a" ? wide : 0);
        const floor = FLOOR + LABEL + SHARES + BARS;
        return (
          element("rect", {
            x: x(from),
            width: width(wide),
            y: floor - height,
            height,
            fill: palette[side].fill,
          }) +
          text(`${formatShare(share)}${sign}`, {
            x: x(from + wide / 2),
            y: floor - height - 4,
            fill: palette[side].ink,
            size: 12,
            anchor: "middle",
          })
        );
      }),
    )
    .join("");
}
