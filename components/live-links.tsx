"use client";

import { DefaultZIndexes, usePlotArea, ZIndexLayer } from "recharts";
import { LinkAreas } from "./link-areas";

/** The chart's links, over its live drawing. */
export function LiveLinks() {
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label + 1}>
      <LinkAreas x={(share) => plot.x + share * plot.width} width={(share) => share * plot.width} />
    </ZIndexLayer>
  );
}
