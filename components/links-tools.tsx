"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { toolHref } from "@/lib/view/tool-address";
import type { View } from "@/lib/view/view";
import styles from "./links-tools.module.css";

/** What a reader can do with the postings of a comparison. */
export function LinksTools({ view }: { view: Pick<View, "a" | "b"> }) {
  const dataset = useSearchParams()?.get("dataset") ?? null;
  const of = { ...view, dataset };
  return (
    <p className={`${styles.tools} unprinted`}>
      <Link href={toolHref("offer", of)} prefetch={false}>
        Check an offer against these postings
      </Link>
      <Link href={toolHref("fit", of)} prefetch={false}>
        See which of them your skills cover
      </Link>
    </p>
  );
}
