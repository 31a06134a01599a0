"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import type { Comparison } from "@/lib/compare/comparison";
import { formatCount } from "@/lib/format";
import { postingsWords } from "@/lib/report/posting-words";
import { NOTHING_PICKED, type Picked, postingsHref } from "@/lib/view/postings-view";
import type { Side } from "@/lib/view/view";
import styles from "./link-count.module.css";

interface LinkCountProps {
  n: number;
  of: Pick<Comparison, "view"> & Record<Side, { role: { name: string } }>;
  side: Side;
  picked?: Partial<Picked>;
  /** The picked skill's name. */
  skill?: string;
}

/** A number of postings that opens them; nothing to open is just a number. */
export function LinkCount({ n, of, side, picked: some = {}, skill }: LinkCountProps) {
  const dataset = useSearchParams()?.get("dataset") ?? null;
  if (n === 0) return formatCount(n);
  const picked = { ...NOTHING_PICKED, ...some };
  return (
    <Link
      className={styles.count}
      href={postingsHref({ view: { ...of.view, dataset }, side, picked, page: 1 })}
      aria-label={postingsWords({ n, role: of[side].role.name, picked, ...(skill ? { skill } : {}) })}
      prefetch={false}
    >
      {formatCount(n)}
    </Link>
  );
}
