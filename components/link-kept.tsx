"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { hrefKept } from "@/lib/view/kept";

/** A link to another page of ours that stays in the market the address names. */
export function LinkKept({ href, ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { href: string }) {
  return <Link {...rest} href={hrefKept(href, useSearchParams()?.get("dataset") ?? null)} />;
}
