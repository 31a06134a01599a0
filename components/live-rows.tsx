"use client";

import type { KeyboardEvent, ReactNode } from "react";

/** In charts whose rows run downwards Recharts takes the left arrow for the next row, and knows no up and down. */
const KEYS: Record<string, string> = {
  ArrowDown: "ArrowLeft",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowRight",
  ArrowLeft: "ArrowRight",
};

/** Makes down and right go to the next row, up and left to the one before. */
export function LiveRows({ children }: { children: ReactNode }) {
  const translate = (event: KeyboardEvent<HTMLDivElement>) => {
    const key = KEYS[event.key];
    if (!key || !event.nativeEvent.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    event.target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
  };
  return <div onKeyDownCapture={translate}>{children}</div>;
}
