"use client";

import { useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { hrefKept } from "@/lib/view/kept";

/** A link to another page of ours that stays in the market the address names. */
export function LinkKept({ href, ...rest }: Omit<ComponentProps<"a">, "href"> & { href: string }) {
  return <a {...rest} href={hrefKept(href, useSearchParams()?.get("dataset") ?? null)} />;
}
