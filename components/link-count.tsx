import type { ReactNode } from "react";
import { formatCount } from "@/lib/format";
import type { Counted, CountedPostings } from "@/lib/view/counted";
import styles from "./link-count.module.css";
import { postingsLink } from "./postings-link";

interface LinkCountProps extends CountedPostings {
  of: Counted;
  /** What is shown; the number if nothing is said. */
  children?: ReactNode;
}

/** A number of postings that opens them; nothing to open is just a number. */
export function LinkCount({ of, children, ...counted }: LinkCountProps) {
  const shown = children ?? formatCount(counted.n);
  if (counted.n === 0) return shown;
  return (
    <a className={styles.count} {...postingsLink(of, counted)}>
      {shown}
    </a>
  );
}
