"use client";

import {
  Bar,
  ComposedChart,
  DefaultZIndexes,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { CAREER_HEIGHT, CAREER_LAYOUT, careerMarks } from "@/lib/charts/career-plate";
import type { CareerLevel, CareerSeries } from "@/lib/charts/career-series";
import { PAGE_PALETTE } from "@/lib/charts/palette";
import { formatCount, formatMoney, formatMoneyRange, formatShare } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { TOOLTIP, TooltipBox } from "./live-tooltip";

const { top, bars, base, left, right, bar } = CAREER_LAYOUT;

/** Pay up the levels, and how wide each level is: the live drawing of `careerPlate`, whose marks and words it keeps. */
export function LiveCareer({ series }: { series: CareerSeries }) {
  const { levels, widest, names } = series;
  return (
    <ResponsiveContainer width="100%" height={CAREER_HEIGHT}>
      <ComposedChart
        data={levels}
        margin={{ top, right, bottom: CAREER_HEIGHT - base, left }}
        barGap={0}
        barCategoryGap={`${(1 - 2 * bar) * 50}%`}
        title="Median pay and share of postings by level"
      >
        <XAxis dataKey="key" scale="band" hide />
        <YAxis domain={[0, (widest * (base - top)) / bars]} hide />
        <Tooltip
          {...TOOLTIP}
          content={({ active, payload }) => {
            const level = payload?.[0]?.payload as CareerLevel | undefined;
            return active && level ? <LevelTooltip series={series} level={level} /> : null;
          }}
        />
        {SIDES.map((side) => (
          <Bar
            key={side}
            dataKey={(level: CareerLevel) => level[side].share}
            name={names[side]}
            fill={`var(--${side}-fill)`}
            minPointSize={(share) => (share ? 1 : 0)}
            isAnimationActive={false}
          />
        ))}
        <Marks series={series} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** All but the bars, as the plate draws it. */
function Marks({ series }: { series: CareerSeries }) {
  const plot = usePlotArea();
  if (!plot) return null;
  const pixels = (fraction: number) => fraction * plot.width;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g
        pointerEvents="none"
        transform={`translate(${plot.x} 0)`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: marks of the plate, escaped by lib/charts.
        dangerouslySetInnerHTML={{
          __html: careerMarks(series, { x: pixels, width: pixels, palette: PAGE_PALETTE }),
        }}
      />
    </ZIndexLayer>
  );
}

function LevelTooltip({ series, level }: { series: CareerSeries; level: CareerLevel }) {
  const { names, currency } = series;
  const pay = (side: Side) => {
    const { median, interval, n } = level[side];
    const sure = interval ? `, ${formatMoneyRange(interval, currency)}` : "";
    return {
      side,
      name: names[side],
      figure: median === null ? "too few" : formatMoney(median, currency),
      small: `n ${formatCount(n)}${sure}`,
    };
  };
  const width = (side: Side) => ({ side, name: "of its postings", figure: formatShare(level[side].share) });
  return <TooltipBox title={level.label} lines={[...SIDES.map(pay), ...SIDES.map(width)]} />;
}
