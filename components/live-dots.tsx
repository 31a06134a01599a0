"use client";

import {
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { cutLabel, DOT_LAYOUT, dotCounts, dotHeight } from "@/lib/charts/dot-plate";
import { type DotRow, type DotSeries, dotRange, dotTick, exactDot, shortDot } from "@/lib/charts/dot-series";
import { formatCount } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { LiveLinks } from "./live-links";
import { LiveRows } from "./live-rows";
import { TOOLTIP, TooltipBox } from "./live-tooltip";

/** Both sides' estimates on one line a row: the live drawing of `dotPlate`. */
export function LiveDots({ series }: { series: DotSeries }) {
  const { unit, domain, ticks, left } = series;
  return (
    <LiveRows>
      <ResponsiveContainer width="100%" height={dotHeight(series)}>
        <ComposedChart
          layout="vertical"
          data={series.rows}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          title={series.title}
        >
          <XAxis
            type="number"
            domain={domain}
            ticks={ticks}
            height={DOT_LAYOUT.axis}
            axisLine={false}
            tickLine={false}
            tick={{ fill: "var(--muted)", fontSize: 12 }}
            tickFormatter={(value: number) => dotTick(unit, value)}
            allowDataOverflow
          />
          <YAxis
            type="category"
            dataKey="key"
            scale="band"
            width={left}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={({ y, payload }) => (
              <DotLabel series={series} row={series.rows[payload.index]} y={Number(y)} />
            )}
          />
          {ticks.map((tick) => (
            <ReferenceLine key={tick} x={tick} stroke="var(--rule)" />
          ))}
          <Tooltip
            {...TOOLTIP}
            content={({ active, payload }) => {
              const row = payload?.[0]?.payload as DotRow | undefined;
              return active && row ? <DotTooltip series={series} row={row} /> : null;
            }}
          />
          {(["a", "b"] as const).map((side) => (
            <Line
              key={side}
              dataKey={(row: DotRow) => row[side].value}
              name={series.names[side]}
              stroke="none"
              isAnimationActive={false}
              dot={({ key, cx, cy, payload }) => (
                <Mark key={key} row={payload} side={side} x={cx} y={cy} unit={unit} />
              )}
              activeDot={false}
            >
              <ErrorBar
                dataKey={(row: DotRow) => intervalArms(row, side)}
                direction="x"
                width={0}
                stroke={`var(--${side}-fill)`}
                strokeWidth={8}
                strokeOpacity={0.25}
                isAnimationActive={false}
              />
              {side === "a" ? (
                <ErrorBar
                  dataKey={joinArms}
                  direction="x"
                  width={0}
                  stroke="var(--muted)"
                  strokeWidth={1}
                  strokeOpacity={0.45}
                  isAnimationActive={false}
                />
              ) : null}
            </Line>
          ))}
          <LiveLinks />
        </ComposedChart>
      </ResponsiveContainer>
    </LiveRows>
  );
}

function intervalArms(row: DotRow, side: Side): [number, number] {
  const { value, interval } = row[side];
  return value === null || !interval ? [0, 0] : [value - interval[0], interval[1] - value];
}

function joinArms({ a, b }: DotRow): [number, number] {
  if (a.value === null || b.value === null) return [0, 0];
  return [Math.max(0, a.value - b.value), Math.max(0, b.value - a.value)];
}

interface MarkProps {
  row: DotRow;
  side: Side;
  x?: number;
  y?: number;
  unit: DotSeries["unit"];
}

/** The estimate as circle or square, its value above it, turned away from the other side's. */
function Mark({ row, side, x, y, unit }: MarkProps) {
  const { value } = row[side];
  const other = row[side === "a" ? "b" : "a"].value;
  if (value === null || x === undefined || y === undefined || Number.isNaN(x)) return null;
  const left = other !== null && (value < other || (value === other && side === "a"));
  const fill = `var(--${side})`;
  return (
    <g fill={fill}>
      {side === "a" ? (
        <circle cx={x} cy={y} r={5.5} />
      ) : (
        <rect x={x - 5} y={y - 5} width={10} height={10} rx={1} />
      )}
      <text
        x={x + (left ? -2 : 2)}
        y={y - 10}
        textAnchor={left ? "end" : "start"}
        fontSize={13}
        fontWeight={600}
      >
        {shortDot(unit, value)}
      </text>
    </g>
  );
}

function DotLabel({ series, row, y }: { series: DotSeries; row?: DotRow; y: number }) {
  if (!row) return null;
  return (
    <>
      <text x={0} y={y - 3} fill="var(--ink)" fontSize={15}>
        {cutLabel(row.label)}
      </text>
      <text x={0} y={y + 14} fill="var(--muted)" fontSize={12}>
        {dotCounts(row)}
      </text>
      {row.a.value === null && row.b.value === null ? (
        <text x={series.left} y={y + 4.5} fill="var(--muted)" fontSize={13}>
          {series.none}
        </text>
      ) : null}
    </>
  );
}

function DotTooltip({ series, row }: { series: DotSeries; row: DotRow }) {
  const line = (side: Side) => {
    const { value, n, interval } = row[side];
    const sure = interval ? `, ${dotRange(series.unit, interval)}` : "";
    return {
      side,
      name: series.names[side],
      figure: value === null ? "too few" : exactDot(series.unit, value),
      small: `n ${formatCount(n)}${sure}`,
    };
  };
  return <TooltipBox title={row.label} lines={[line("a"), line("b")]} />;
}
