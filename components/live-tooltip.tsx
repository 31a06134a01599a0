import type { Side } from "@/lib/view/view";
import styles from "./live-tooltip.module.css";
import { SideMark } from "./side-mark";

export interface TooltipLine {
  /** Null for what is neither side's. */
  side: Side | null;
  name: string;
  figure: string;
  small?: string;
}

/** What a chart says where it is pointed at: one line a side, A first. */
export function TooltipBox({ title, lines }: { title: string; lines: TooltipLine[] }) {
  return (
    <div className={styles.box}>
      <p className={styles.title}>{title}</p>
      {lines.map(({ side, name, figure, small }) => (
        <p key={`${side}${name}`} className={styles.line}>
          {side ? <SideMark side={side} /> : <span />}
          <span>{name}</span>
          <b>{figure}</b>
          <small>{small}</small>
        </p>
      ))}
    </div>
  );
}

/** How every chart's tooltip behaves: near the pointer, never animated, above the page. */
export const TOOLTIP = {
  isAnimationActive: false,
  offset: 14,
  wrapperStyle: { zIndex: 3, pointerEvents: "none" as const },
  cursor: { fill: "var(--ink)", fillOpacity: 0.05, stroke: "none" },
};
