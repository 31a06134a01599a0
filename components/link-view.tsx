"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { type View, viewHref } from "@/lib/view/view";

/** A link to another view of the dataset, or the market, that the address names. */
export function LinkView({ view, children }: { view: Pick<View, "a" | "b">; children: ReactNode }) {
  const dataset = useSearchParams().get("dataset");
  return (
    <Link href={viewHref({ ...view, dataset })} prefetch={false}>
      {children}
    </Link>
  );
}
