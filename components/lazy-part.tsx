"use client";

import {
  Activity,
  memo,
  type ReactNode,
  use,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { closedGate, type Gate, OPEN_GATE } from "./gate";

interface LazyPartProps {
  /** `near`: once the reader comes near. `touch`: once it is pointed at, touched or focused. */
  wake: "near" | "touch";
  children: ReactNode;
}

/** How far from the window a part counts as near. */
const NEAR = "400px";
const TOUCHES = ["pointerenter", "touchstart", "focusin"];

/**
 * A part of the first HTML that stays as the server drew it until it is wanted: only then does the browser run
 * what stands behind it. Whatever is drawn later is there at once.
 */
export function LazyPart({ wake, children }: LazyPartProps) {
  const isFirst = useIsFirstHtml();
  const [gate] = useState(() => (isFirst ? closedGate() : OPEN_GATE));
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = frame.current;
    if (!part) return;
    if (part.matches(":hover, :focus-within")) gate.open();
    for (const touch of TOUCHES) part.addEventListener(touch, gate.open, { once: true, passive: true });
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) gate.open();
      },
      { rootMargin: NEAR },
    );
    if (wake === "near") observer.observe(part);
    return () => {
      for (const touch of TOUCHES) part.removeEventListener(touch, gate.open);
      observer.disconnect();
      gate.open();
    };
  }, [wake, gate]);
  return (
    <div ref={frame}>
      <Gated gate={gate}>{children}</Gated>
    </div>
  );
}

// An activity is taken over by itself, and unlike a suspended part never leaves its place in the HTML. It is drawn again
// only for other children: a part that is not open yet must not be touched.
const Gated = memo(function Gated({ gate, children }: { gate: Gate; children: ReactNode }) {
  return (
    <Activity>
      <Opened gate={gate}>{children}</Opened>
    </Activity>
  );
});

function Opened({ gate, children }: { gate: Gate; children: ReactNode }) {
  if (typeof window !== "undefined") use(gate.opened);
  return children;
}

/** Whether what is drawn is the server's HTML, or takes it over as it is. */
const useIsFirstHtml = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
