import { type Drawing, plateOf } from "@/lib/charts/drawing";
import { ChartCanvas } from "./chart-canvas";
import { LiveDots, LivePay, LiveSeniority, LiveShares } from "./live";

/** A drawing by itself: its plate, and once it is touched or focused the live one, where there is one. */
export function ChartLive({ drawing, label }: { drawing: Drawing; label: string }) {
  const { plate, height } = plateOf(drawing);
  const live = liveOf(drawing);
  if (live) return <ChartCanvas label={label} plate={plate} height={height} live={live} wake="touch" />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: plates are drawn by lib/charts, which escapes every text.
  return <div style={{ height }} dangerouslySetInnerHTML={{ __html: plate }} />;
}

function liveOf(drawing: Drawing) {
  switch (drawing.kind) {
    case "pay":
      return <LivePay series={drawing.series} />;
    case "dots":
      return <LiveDots series={drawing.series} />;
    case "seniority":
      return <LiveSeniority series={drawing.series} />;
    case "shares":
      return <LiveShares series={drawing.series} title={drawing.title} />;
    default:
      return null;
  }
}
