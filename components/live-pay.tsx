"use client";

import {
  Area,
  ComposedChart,
  DefaultZIndexes,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { baselineOf, PAY_HEIGHT, PAY_LAYOUT } from "@/lib/charts/pay-plate";
import type { PaySeries, PayShape } from "@/lib/charts/pay-series";
import { fraction } from "@/lib/charts/scale";
import { formatMoney, formatMoneyShort, formatShare } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { LiveLinks } from "./live-links";
import { TOOLTIP, TooltipBox } from "./live-tooltip";

interface Point {
  value: number;
  index: number;
}

const PLOT_HEIGHT = PAY_HEIGHT - PAY_LAYOUT.axis;
const RIDGE = PAY_LAYOUT.ridge - 22;

/** Both sides' stated pay: the live drawing of `payPlate`. The vertical axis is in pixels, since shapes have no unit. */
export function LivePay({ series }: { series: PaySeries }) {
  const { grid, domain, ticks, currency, sides } = series;
  const data: Point[] = grid.map((value, index) => ({ value, index }));
  return (
    <ResponsiveContainer width="100%" height={PAY_HEIGHT}>
      <ComposedChart
        data={data}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        title="Stated base pay of both sides"
      >
        <XAxis
          type="number"
          dataKey="value"
          domain={domain}
          ticks={ticks}
          height={PAY_LAYOUT.axis}
          axisLine={false}
          tickLine={false}
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          tickFormatter={(value: number) => formatMoneyShort(value, currency)}
        />
        <YAxis type="number" domain={[0, PLOT_HEIGHT]} reversed hide />
        {ticks.map((tick) => (
          <ReferenceLine key={tick} x={tick} stroke="var(--rule)" />
        ))}
        <Tooltip
          {...TOOLTIP}
          cursor={{ stroke: "var(--ink)", strokeOpacity: 0.35 }}
          content={({ active, payload }) => {
            const point = payload?.[0]?.payload as Point | undefined;
            return active && point ? <PayTooltip series={series} point={point} /> : null;
          }}
        />
        {SIDES.map((side) => (
          <Area
            key={side}
            dataKey={({ index }: Point) => ridgeAt(sides[side], side, index)}
            name={sides[side].name}
            stroke="none"
            fill={`var(--${side}-tint)`}
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        {SIDES.map((side) => medianMarks(sides[side], side, series))}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          {SIDES.map((side) => (
            <text
              key={side}
              x={0}
              y={baselineOf(side) - 8}
              fill={`var(--${side})`}
              fontSize={13}
              fontWeight={600}
            >
              {sides[side].name}
            </text>
          ))}
        </ZIndexLayer>
        <LiveLinks />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function ridgeAt({ shape }: PayShape, side: Side, index: number): [number, number] {
  const base = baselineOf(side);
  return [base, base - RIDGE * (shape[index] ?? 0)];
}

/** A plain function, not a component: Recharts reads its children's types. */
function medianMarks({ median, middle, interval }: PayShape, side: Side, { domain, currency }: PaySeries) {
  if (median === null) return null;
  const y = baselineOf(side) + PAY_LAYOUT.line;
  const line = (range: [number, number], key: string, look: object) => (
    <ReferenceLine
      key={`${side}${key}`}
      segment={range.map((x) => ({ x: Math.min(domain[1], Math.max(domain[0], x)), y })) as [Spot, Spot]}
      stroke={`var(--${side}-fill)`}
      {...look}
    />
  );
  const flip = fraction(median, domain) > 0.72;
  const top = baselineOf(side) - PAY_LAYOUT.ridge;
  return [
    <ReferenceLine
      key={`${side}median`}
      segment={[
        { x: median, y: top + 4 },
        { x: median, y },
      ]}
      stroke={`var(--${side})`}
      strokeDasharray="2 2"
    />,
    middle ? line(middle, "middle", { strokeWidth: 2.5 }) : null,
    interval ? line(interval, "interval", { strokeWidth: 10, strokeOpacity: 0.4 }) : null,
    <ReferenceDot
      key={`${side}dot`}
      x={median}
      y={y}
      r={5}
      shape={({ cx = 0, cy = 0 }: { cx?: number; cy?: number }) =>
        side === "a" ? (
          <circle cx={cx} cy={cy} r={5} fill="var(--a)" />
        ) : (
          <rect x={cx - 4.5} y={cy - 4.5} width={9} height={9} rx={1} fill="var(--b)" />
        )
      }
    />,
    <ReferenceDot
      key={`${side}label`}
      x={median}
      y={top + 14}
      r={0}
      shape={({ cx = 0, cy = 0 }: { cx?: number; cy?: number }) => (
        <text
          x={cx + (flip ? -7 : 7)}
          y={cy}
          textAnchor={flip ? "end" : "start"}
          fill={`var(--${side})`}
          fontSize={15}
          fontWeight={600}
        >
          {formatMoney(median, currency)}
        </text>
      )}
    />,
  ];
}

interface Spot {
  x: number;
  y: number;
}

function PayTooltip({ series, point }: { series: PaySeries; point: Point }) {
  const { currency, sides } = series;
  const lines = SIDES.flatMap((side) => {
    const share = sides[side].atOrBelow[point.index];
    return share === undefined ? [] : [{ side, name: sides[side].name, figure: formatShare(share) }];
  });
  const pay = Math.round(point.value / 1000) * 1000;
  return <TooltipBox title={`State ${formatMoney(pay, currency)} or less`} lines={lines} />;
}
