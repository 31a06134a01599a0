import type { Side } from "@/lib/view/view";
import styles from "./side-mark.module.css";

/** The side's sign: a circle for A, a square for B, with its letter where there is room. */
export function SideMark({ side, letter = false }: { side: Side; letter?: boolean }) {
  return (
    <span className={`${styles.mark} ${styles[side]} ${letter ? styles.letter : ""}`} aria-hidden="true">
      {letter ? side.toUpperCase() : null}
    </span>
  );
}

/** Both names with their signs: what a legend would say. */
export function SideKey({ names }: { names: Record<Side, string> }) {
  return (
    <span className={styles.key}>
      {(["a", "b"] as const).map((side) => (
        <span key={side} className={styles[`${side}Name`]}>
          <SideMark side={side} /> {names[side]}
        </span>
      ))}
    </span>
  );
}
