"use client";

import {
  Bar,
  BarChart,
  Cell,
  DefaultZIndexes,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import {
  SENIORITY_HEIGHT,
  SENIORITY_LAYOUT,
  senioritySegmentShare,
  seniorityWords,
} from "@/lib/charts/seniority-plate";
import { type ShareSeries, shownShare } from "@/lib/charts/share-series";
import { formatCount } from "@/lib/format";
import { SIDES, type Side } from "@/lib/view/view";
import { LiveLinks } from "./live-links";
import { LiveRows } from "./live-rows";
import { TOOLTIP, TooltipBox } from "./live-tooltip";

/** One bar a side, split by level: the live drawing of `seniorityPlate`, whose words it keeps. */
export function LiveSeniority({ series }: { series: ShareSeries }) {
  const data = SIDES.map((side) => ({ side }));
  return (
    <LiveRows>
      <ResponsiveContainer width="100%" height={SENIORITY_HEIGHT}>
        <BarChart
          layout="vertical"
          data={data}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          barSize={SENIORITY_LAYOUT.bar}
          title="Share of postings by seniority"
        >
          <XAxis type="number" domain={[0, 1]} hide />
          <YAxis type="category" dataKey="side" hide />
          <Tooltip
            {...TOOLTIP}
            content={({ active, payload }) => {
              const side = (payload?.[0]?.payload as { side: Side } | undefined)?.side;
              return active && side ? <MixTooltip series={series} side={side} /> : null;
            }}
          />
          {series.rows.map((row, index) => (
            <Bar
              key={row.key}
              dataKey={({ side }: { side: Side }) => senioritySegmentShare(series, row, side)}
              name={row.label}
              stackId="mix"
              stroke="var(--paper)"
              strokeWidth={1.5}
              isAnimationActive={false}
            >
              {SIDES.map((side) => (
                <Cell key={side} fill={`var(--${side}-${index + 1})`} />
              ))}
            </Bar>
          ))}
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: words of the plate, escaped by lib/charts. */}
            <g pointerEvents="none" dangerouslySetInnerHTML={{ __html: seniorityWords(series) }} />
          </ZIndexLayer>
          <LiveLinks />
        </BarChart>
      </ResponsiveContainer>
    </LiveRows>
  );
}

function MixTooltip({ series, side }: { series: ShareSeries; side: Side }) {
  const lines = series.rows.map((row) => ({
    side,
    name: row.label,
    figure: shownShare(row, side),
    small: formatCount(row[side].n),
  }));
  return <TooltipBox title={series.names[side]} lines={lines} />;
}
