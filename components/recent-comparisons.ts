import { useSyncExternalStore } from "react";

/** A comparison this browser showed. */
export interface RecentComparison {
  href: string;
  title: string;
}

/** Where the browser keeps them. */
export const RECENT_KEY = "crossroles.recent";
const KEPT = 8;
const CHANGED = "crossroles-recent";
const NONE: readonly RecentComparison[] = [];

/** Puts a comparison before those seen earlier. It stays in this browser. */
export function rememberComparison(seen: RecentComparison): void {
  const others = read().filter(({ href }) => href !== seen.href);
  write([seen, ...others].slice(0, KEPT));
}

export function forgetComparisons(): void {
  write([]);
}

/** This browser's comparisons, newest first; none on the server. */
export function useRecentComparisons(): readonly RecentComparison[] {
  return useSyncExternalStore(subscribe, read, () => NONE);
}

let last = { text: "", list: NONE };

function read(): readonly RecentComparison[] {
  const text = stored();
  if (text !== last.text) last = { text, list: parsed(text) };
  return last.list;
}

function stored(): string {
  try {
    return window.localStorage.getItem(RECENT_KEY) ?? "";
  } catch {
    // A browser may keep nothing.
    return "";
  }
}

function parsed(text: string): readonly RecentComparison[] {
  try {
    const list: unknown = JSON.parse(text || "[]");
    return Array.isArray(list) ? list.filter(isRecent) : NONE;
  } catch {
    return NONE;
  }
}

function isRecent(one: unknown): one is RecentComparison {
  const { href, title } = (one ?? {}) as Partial<RecentComparison>;
  return typeof title === "string" && typeof href === "string" && href.startsWith("/compare/");
}

function write(list: readonly RecentComparison[]): void {
  try {
    window.localStorage.setItem(RECENT_KEY, JSON.stringify(list));
  } catch {
    // Nothing is remembered then.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listen: () => void): () => void {
  for (const event of ["storage", CHANGED]) window.addEventListener(event, listen);
  return () => {
    for (const event of ["storage", CHANGED]) window.removeEventListener(event, listen);
  };
}
