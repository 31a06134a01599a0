import type { CSSProperties } from "react";
import { LinkAreas } from "./link-areas";
import styles from "./still-links.module.css";

interface StillLinksProps {
  height: number;
  margins: { left: number; right: number };
}

/** A plate's links, laid over it. */
export function StillLinks({ height, margins: { left, right } }: StillLinksProps) {
  const style = { "--plate-left": `${left}px`, "--plate-right": `${right}px` } as CSSProperties;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would show wherever the pointer rests; each link says what it opens.
    <svg className={`plate ${styles.links}`} height={height} style={style}>
      <LinkAreas x={percent} width={percent} />
    </svg>
  );
}

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
