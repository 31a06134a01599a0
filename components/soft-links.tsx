"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { openGates } from "./gate";

/** Lets every link to another page of ours change the page in place; without it they load the page anew. */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement | SVGAElement>("a[href]")
          : null;
      const href = link && pageLinked(link, event);
      if (!href) return;
      event.preventDefault();
      openGates();
      router.push(href);
    };
    document.addEventListener("click", follow);
    window.addEventListener("popstate", openGates);
    document.documentElement.dataset.awake = "";
    window.dispatchEvent(new Event("awake"));
    return () => {
      document.removeEventListener("click", follow);
      window.removeEventListener("popstate", openGates);
    };
  }, [router]);
  return null;
}

/** The page that a plain click on the link leads to within this site; null for all that the browser is to do itself. */
function pageLinked(link: HTMLAnchorElement | SVGAElement, event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  if (link.hasAttribute("download") || link.hasAttribute("target")) return null;
  const { origin, pathname, search, hash } = new URL(link.getAttribute("href") ?? "", location.href);
  if (origin !== location.origin || isFile(pathname)) return null;
  if (hash && pathname === location.pathname && search === location.search) return null;
  return pathname + search + hash;
}

/** Files have a dot in their last name, and the interface its own place; pages have neither. */
const isFile = (pathname: string) =>
  pathname.startsWith("/api/") || (pathname.split("/").at(-1) ?? "").includes(".");
