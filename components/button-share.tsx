"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Opens the device's own way to send something, where it has one. */
export function ButtonShare({ title, href }: { title: string; href: string }) {
  const isOffered = useSyncExternalStore(
    never,
    () => typeof navigator.share === "function",
    () => false,
  );
  if (!isOffered) return null;
  const share = async () => {
    const url = new URL(href, window.location.href).href;
    // Closed without a choice, it rejects.
    await navigator.share({ title, url }).catch(() => {});
  };
  return (
    <button type="button" onClick={() => void share()}>
      Share…
    </button>
  );
}
