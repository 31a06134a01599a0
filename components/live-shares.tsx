"use client";

import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { SHARE_LAYOUT, shareHeight, twoLines } from "@/lib/charts/share-plate";
import { type ShareRow, type ShareSeries, shownShare } from "@/lib/charts/share-series";
import { formatCount } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { LiveLinks } from "./live-links";
import { LiveRows } from "./live-rows";
import { TOOLTIP, TooltipBox } from "./live-tooltip";

/** Pairs of bars: the live drawing of `sharePlate`. */
export function LiveShares({ series, title }: { series: ShareSeries; title: string }) {
  const { left, right, bar } = SHARE_LAYOUT;
  return (
    <LiveRows>
      <ResponsiveContainer width="100%" height={shareHeight(series.rows.length)}>
        <BarChart
          layout="vertical"
          data={series.rows}
          margin={{ top: 0, right, bottom: 0, left: 0 }}
          barGap={0}
          barSize={bar}
          title={title}
        >
          <XAxis type="number" domain={[0, series.max]} hide />
          <YAxis
            type="category"
            dataKey="label"
            width={left}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={RowLabel}
          />
          <Tooltip
            {...TOOLTIP}
            content={({ active, payload }) => {
              const row = payload?.[0]?.payload as ShareRow | undefined;
              return active && row ? <ShareTooltip series={series} row={row} /> : null;
            }}
          />
          {(["a", "b"] as const).map((side) => (
            <Bar
              key={side}
              dataKey={(row: ShareRow) => row[side].share}
              name={series.names[side]}
              fill={`var(--${side}-fill)`}
              // A bar of no length would lose its "0".
              minPointSize={0.01}
              isAnimationActive={false}
            >
              <LabelList
                valueAccessor={({ payload }) => shownShare(payload as ShareRow, side)}
                position="right"
                offset={5}
                fill={`var(--${side})`}
                fontSize={12}
              />
            </Bar>
          ))}
          <LiveLinks />
        </BarChart>
      </ResponsiveContainer>
    </LiveRows>
  );
}

export function ShareTooltip({ series, row }: { series: ShareSeries; row: ShareRow }) {
  const line = (side: Side) => ({
    side,
    name: series.names[side],
    figure: shownShare(row, side),
    small: `${formatCount(row[side].n)} of ${formatCount(series.postings[side])}`,
  });
  return <TooltipBox title={row.label} lines={[line("a"), line("b")]} />;
}

function RowLabel({ y, payload }: { y: number | string; payload: { value: string } }) {
  const [first, second] = twoLines(payload.value);
  const middle = Number(y);
  return (
    <text fill="var(--ink)" fontSize={second ? 13 : 14}>
      <tspan x={0} y={second ? middle - 2 : middle + 5}>
        {first}
      </tspan>
      {second ? (
        <tspan x={0} y={middle + 13}>
          {second}
        </tspan>
      ) : null}
    </text>
  );
}
