"use client";

import {
  Bar,
  BarChart,
  DefaultZIndexes,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import {
  LIKE_FOR_LIKE_HEIGHT,
  LIKE_FOR_LIKE_LAYOUT,
  likeForLikeLabels,
} from "@/lib/charts/like-for-like-plate";
import {
  type LikeForLikeSeries,
  type LikeForLikeStep,
  likeForLikeEnd,
  likeForLikeSteps,
} from "@/lib/charts/like-for-like-series";
import { formatCount, formatMoney, formatMoneyChangeRange } from "@/lib/format";
import { LiveLinks } from "./live-links";
import { LiveRows } from "./live-rows";
import { TOOLTIP, TooltipBox } from "./live-tooltip";

/** The way from the lower median to the higher one: the live drawing of `likeForLikePlate`, whose words it keeps. */
export function LiveLikeForLike({ series }: { series: LikeForLikeSeries }) {
  return (
    <LiveRows>
      <ResponsiveContainer width="100%" height={LIKE_FOR_LIKE_HEIGHT}>
        <BarChart
          layout="vertical"
          data={likeForLikeSteps(series)}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          barSize={LIKE_FOR_LIKE_LAYOUT.bar}
          title="What seniority explains of the gap"
        >
          <XAxis type="number" domain={[0, likeForLikeEnd(series)]} hide />
          <YAxis type="category" dataKey="key" hide />
          <Tooltip
            {...TOOLTIP}
            content={({ active, payload }) => {
              const step = payload?.[0]?.payload as LikeForLikeStep | undefined;
              return active && step ? <StepTooltip series={series} step={step} /> : null;
            }}
          />
          <Bar
            dataKey={({ from, to }: LikeForLikeStep) => [Math.min(from, to), Math.max(from, to)]}
            shape={StepBar}
            isAnimationActive={false}
          />
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: words of the plate, escaped by lib/charts. */}
            <g pointerEvents="none" dangerouslySetInnerHTML={{ __html: likeForLikeLabels(series) }} />
          </ZIndexLayer>
          <LiveLinks />
        </BarChart>
      </ResponsiveContainer>
    </LiveRows>
  );
}

interface StepBarProps {
  x?: number;
  width?: number;
  index?: number;
  payload?: LikeForLikeStep;
}

/** Below its words, where the plate has it; Recharts would put it in the middle of its row. */
function StepBar({ x = 0, width = 0, index = 0, payload }: StepBarProps) {
  const { row, top, bar } = LIKE_FOR_LIKE_LAYOUT;
  const fill = payload?.side ? `var(--${payload.side}-fill)` : "var(--stone)";
  return <rect x={x} width={width} y={index * row + top} height={bar} fill={fill} />;
}

function StepTooltip({ series, step }: { series: LikeForLikeSeries; step: LikeForLikeStep }) {
  const { currency, interval, stated, lower, higher } = series;
  const money = (value: number) => formatMoney(value, currency);
  if (step.key === "lower" || step.key === "higher") {
    const side = step.key === "lower" ? lower : higher;
    const small = `n ${formatCount(stated[side])}`;
    return <TooltipBox title="Median" lines={[{ side, name: step.label, figure: step.value, small }]} />;
  }
  const sure =
    step.key === "remaining" && interval
      ? `95% interval ${formatMoneyChangeRange(interval, currency)}`
      : `from ${money(step.from)} to ${money(step.to)}`;
  return (
    <TooltipBox title={step.label} lines={[{ side: null, name: "", figure: step.value, small: sure }]} />
  );
}
