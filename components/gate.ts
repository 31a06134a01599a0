import { whenIdle } from "./when-idle";

/** What a lazy part waits for. */
export interface Gate {
  opened: Promise<void>;
  open: () => void;
}

/** React reads a promise's outcome from these fields, and then needs no turn of its own to see it. */
type Tracked = Promise<void> & { status?: "fulfilled"; value?: undefined };

const closed = new Set<() => void>();

export function closedGate(): Gate {
  let settle = () => {};
  const opened: Tracked = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const open = () => {
    closed.delete(open);
    Object.assign(opened, { status: "fulfilled", value: undefined });
    settle();
  };
  closed.add(open);
  return { opened, open };
}

const alreadyOpen: Tracked = Object.assign(Promise.resolve(), {
  status: "fulfilled" as const,
  value: undefined,
});

export const OPEN_GATE: Gate = { opened: alreadyOpen, open: () => {} };

/** Opens every gate. To be called before the address changes: React then looks into every part, and would wait for the closed. */
export function openGates() {
  for (const open of closed) open();
}

const FIRST_SIGNS = ["pointerdown", "keydown", "touchstart", "wheel"] as const;

/** Opens the gates one by one once a reader has done anything at all on the page, whenever the browser has nothing better to do. */
export function openGatesOnFirstSign(): () => void {
  const ended = new AbortController();
  const openNext = () => {
    if (ended.signal.aborted) return;
    const [open] = closed;
    open?.();
    if (closed.size > 0) whenIdle(openNext);
  };
  if ("signed" in document.documentElement.dataset) whenIdle(openNext);
  for (const sign of FIRST_SIGNS)
    window.addEventListener(sign, openNext, { once: true, passive: true, signal: ended.signal });
  return () => ended.abort();
}
