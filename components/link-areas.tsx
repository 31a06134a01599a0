"use client";

import { createContext, useContext } from "react";
import type { MarkArea } from "@/lib/charts/areas";
import type { Counted } from "@/lib/view/counted";
import styles from "./link-areas.module.css";
import { postingsLink } from "./postings-link";

/** The parts of a chart that open the postings behind them. */
export interface LinkedAreas {
  of: Counted;
  areas: MarkArea[];
  /** Pixels its plate keeps free beside the axis. */
  margins: { left: number; right: number };
}

const Areas = createContext<LinkedAreas | null>(null);

/** Hands a chart's links to its live drawing. */
export const ProvideAreas = Areas.Provider;

interface Axis {
  /** Where a share of the axis lies, and how wide it is. */
  x(share: number): string | number;
  width(share: number): string | number;
}

/**
 * Links over a drawing, for the pointer; arrow keys reach them in the live one. They are no stops of the tab key, since
 * the chart's table has the same.
 */
export function LinkAreas({ x, width }: Axis) {
  const linked = useContext(Areas);
  return linked ? <Links {...linked} x={x} width={width} /> : null;
}

function Links({ of, areas, x, width }: LinkedAreas & Axis) {
  return areas
    .filter(({ n }) => n > 0)
    .map(({ from, to, top, height, line, place, ...counted }) => (
      <a
        key={`${line} ${place}`}
        className={styles.area}
        tabIndex={-1}
        data-line={line}
        data-place={place}
        {...postingsLink(of, counted)}
      >
        <rect x={x(from)} width={width(to - from)} y={top} height={height} />
      </a>
    ));
}
