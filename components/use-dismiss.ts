"use client";

import { type RefObject, useEffect } from "react";

/** Closes what is open when the reader presses Escape, or points or tabs outside of it. */
export function useDismiss(
  within: RefObject<HTMLElement | null>,
  open: boolean,
  close: (byKey: boolean) => void,
) {
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !within.current?.contains(event.target)) close(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close(true);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      document.removeEventListener("keydown", onKey);
    };
  }, [within, open, close]);
}
