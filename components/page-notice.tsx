import type { ReactNode } from "react";
import styles from "./page-notice.module.css";

/** Something the reader should know before reading on; a fault if it went wrong. */
export function PageNotice({ children, fault = false }: { children: ReactNode; fault?: boolean }) {
  return (
    <div className={`${styles.notice} ${fault ? styles.fault : ""}`} role={fault ? "alert" : "status"}>
      {children}
    </div>
  );
}
