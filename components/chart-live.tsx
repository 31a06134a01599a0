"use client";

import type { Drawing } from "@/lib/charts/drawing";
import { ChartCanvas } from "./chart-canvas";
import { LiveCareer, LiveDots, LiveLikeForLike, LivePay, LiveSeniority, LiveShares } from "./live";

interface ChartLiveProps {
  label: string;
  /** The still drawing. */
  plate: string;
  height: number;
  drawing: LiveDrawing | null;
}

/** What has a live drawing. */
export type LiveDrawing = Exclude<Drawing, { kind: "flips" }>;

/** A plate by itself, which turns into the live drawing, where there is one, once it is touched or focused. */
export function ChartLive({ label, plate, height, drawing }: ChartLiveProps) {
  if (drawing)
    return <ChartCanvas label={label} plate={plate} height={height} live={liveOf(drawing)} wake="touch" />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: plates are drawn by lib/charts, which escapes every text.
  return <div style={{ height }} dangerouslySetInnerHTML={{ __html: plate }} />;
}

function liveOf(drawing: LiveDrawing) {
  switch (drawing.kind) {
    case "pay":
      return <LivePay series={drawing.series} />;
    case "dots":
      return <LiveDots series={drawing.series} />;
    case "career":
      return <LiveCareer series={drawing.series} />;
    case "seniority":
      return <LiveSeniority series={drawing.series} />;
    case "shares":
      return <LiveShares series={drawing.series} title={drawing.title} />;
    case "like-for-like":
      return <LiveLikeForLike series={drawing.series} />;
  }
}
