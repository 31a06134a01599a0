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
import { LEVEL_LAYOUT, levelHeight } from "@/lib/charts/level-plate";
import type { LevelRow, LevelSeries } from "@/lib/charts/level-series";
import { formatCount, formatMoney, formatMoneyShort } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { LiveRows } from "./live-rows";
import { TOOLTIP, TooltipBox } from "./live-tooltip";

/** Both sides' medians on one line a level: the live drawing of `levelPlate`. */
export function LiveLevels({ series }: { series: LevelSeries }) {
  const { left, axis } = LEVEL_LAYOUT;
  const { currency, domain, ticks } = series;
  return (
    <LiveRows>
      <ResponsiveContainer width="100%" height={levelHeight(series)}>
        <ComposedChart
          layout="vertical"
          data={series.rows}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          title="Median base pay by seniority"
        >
          <XAxis
            type="number"
            domain={domain}
            ticks={ticks}
            height={axis}
            axisLine={false}
            tickLine={false}
            tick={{ fill: "var(--muted)", fontSize: 12 }}
            tickFormatter={(value: number) => formatMoneyShort(value, currency)}
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
            tick={({ y, payload }) => <LevelLabel row={series.rows[payload.index]} y={Number(y)} />}
          />
          {ticks.map((tick) => (
            <ReferenceLine key={tick} x={tick} stroke="var(--rule)" />
          ))}
          <Tooltip
            {...TOOLTIP}
            content={({ active, payload }) => {
              const row = payload?.[0]?.payload as LevelRow | undefined;
              return active && row ? <LevelTooltip series={series} row={row} /> : null;
            }}
          />
          {(["a", "b"] as const).map((side) => (
            <Line
              key={side}
              dataKey={(row: LevelRow) => row[side].median}
              name={series.names[side]}
              stroke="none"
              isAnimationActive={false}
              dot={({ key, cx, cy, payload }) => (
                <Mark key={key} row={payload} side={side} x={cx} y={cy} currency={currency} />
              )}
              activeDot={false}
            >
              <ErrorBar
                dataKey={(row: LevelRow) => intervalArms(row, side)}
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
        </ComposedChart>
      </ResponsiveContainer>
    </LiveRows>
  );
}

function intervalArms(row: LevelRow, side: Side): [number, number] {
  const { median, interval } = row[side];
  return median === null || !interval ? [0, 0] : [median - interval[0], interval[1] - median];
}

function joinArms({ a, b }: LevelRow): [number, number] {
  if (a.median === null || b.median === null) return [0, 0];
  return [Math.max(0, a.median - b.median), Math.max(0, b.median - a.median)];
}

interface MarkProps {
  row: LevelRow;
  side: Side;
  x?: number;
  y?: number;
  currency: string;
}

/** The median as circle or square, its value above it, turned away from the other side's. */
function Mark({ row, side, x, y, currency }: MarkProps) {
  const { median } = row[side];
  const other = row[side === "a" ? "b" : "a"].median;
  if (median === null || x === undefined || y === undefined || Number.isNaN(x)) return null;
  const left = other !== null && (median < other || (median === other && side === "a"));
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
        {formatMoneyShort(median, currency)}
      </text>
    </g>
  );
}

function LevelLabel({ row, y }: { row?: LevelRow; y: number }) {
  if (!row) return null;
  return (
    <>
      <text x={0} y={y - 3} fill="var(--ink)" fontSize={15}>
        {row.label}
      </text>
      <text x={0} y={y + 14} fill="var(--muted)" fontSize={12}>
        {`n ${formatCount(row.a.n)} · ${formatCount(row.b.n)}`}
      </text>
      {row.a.median === null && row.b.median === null ? (
        <text x={LEVEL_LAYOUT.left} y={y + 4.5} fill="var(--muted)" fontSize={13}>
          too few state their pay
        </text>
      ) : null}
    </>
  );
}

function LevelTooltip({ series, row }: { series: LevelSeries; row: LevelRow }) {
  const line = (side: Side) => {
    const { median, n, interval } = row[side];
    const money = (value: number) => formatMoney(value, series.currency);
    const sure = interval ? `, ${money(interval[0])} to ${money(interval[1])}` : "";
    return {
      side,
      name: series.names[side],
      figure: median === null ? "too few" : money(median),
      small: `n ${formatCount(n)}${sure}`,
    };
  };
  return <TooltipBox title={`${row.label}: median base pay`} lines={[line("a"), line("b")]} />;
}
