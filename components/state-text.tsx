import type { ReactNode } from "react";
import styles from "./state-text.module.css";

/** A page that has no figures to show, and says why. */
export function StateText({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.state}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
