"use client";

import { type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from "react";
import styles from "./chart-canvas.module.css";
import { type LinkedAreas, ProvideAreas } from "./link-areas";
import { StillLinks } from "./still-links";
import { whenIdle } from "./when-idle";

interface ChartCanvasProps {
  /** What is drawn, in a few words. */
  label: string;
  /** The still drawing of the first HTML. */
  plate: string;
  height: number;
  /** What opens the postings behind the drawing, in the plate and in the live drawing. */
  links?: LinkedAreas | null;
  /** The live drawing of the same series and size; loaded when it is first rendered. */
  live: ReactNode;
  /** `touch`: only when pointed at or focused. `view`: also once it is scrolled into view and the browser idle. */
  wake: "touch" | "view";
}

/** A plate that turns into a live chart in place, without a jump or a blank in between. */
export function ChartCanvas({ label, plate, height, links = null, live, wake }: ChartCanvasProps) {
  const [awake, setAwake] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const pressed = useRef(false);

  useEffect(() => {
    if (wake === "view" && !awake && frame.current)
      return whenSeenAndIdle(frame.current, () => setAwake(true));
  }, [wake, awake]);

  useEffect(() => {
    if (drawn && hadFocus.current) frame.current?.querySelector<SVGElement>("svg[tabindex]")?.focus();
  }, [drawn]);

  const press = (down: boolean) => {
    pressed.current = down;
  };

  return (
    <div
      ref={frame}
      className={styles.canvas}
      style={{ height }}
      onPointerEnter={() => setAwake(true)}
      onTouchStart={() => setAwake(true)}
      onPointerDown={() => press(true)}
      onPointerUp={() => press(false)}
      onPointerLeave={() => press(false)}
      onPointerCancel={() => press(false)}
    >
      {drawn ? null : (
        // biome-ignore lint/a11y/useSemanticElements: the drawing inside is the image; this is what focus lands on.
        <div
          role="group"
          aria-label={`Chart: ${label}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: focus turns the plate into a chart with arrow keys.
          tabIndex={0}
          className={styles.still}
          onFocus={(event) => {
            hadFocus.current = event.currentTarget.matches(":focus-visible");
            setAwake(true);
          }}
          onBlur={() => {
            hadFocus.current = false;
          }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: plates are drawn by lib/charts, which escapes every text.
          dangerouslySetInnerHTML={{ __html: plate }}
        />
      )}
      <ProvideAreas value={links}>
        {drawn || !links ? null : <StillLinks height={height} margins={links.margins} />}
        {awake ? (
          <div className={styles.live} style={drawn ? undefined : { visibility: "hidden" }}>
            <Suspense fallback={null}>
              {live}
              <Drawn pressed={pressed} onDrawn={() => setDrawn(true)} />
            </Suspense>
          </div>
        ) : null}
      </ProvideAreas>
    </div>
  );
}

/**
 * Reports once what stands before it has been painted: Recharts measures first and draws some frames later. A link that
 * is just being pressed is not taken away.
 */
function Drawn({ pressed, onDrawn }: { pressed: RefObject<boolean>; onDrawn: () => void }) {
  const report = useRef(onDrawn);
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let frames = 0;
    let request = requestAnimationFrame(function next() {
      const painted = here.current?.parentElement?.querySelector("svg text") && frames >= 2;
      frames += 1;
      if ((painted || frames > 60) && !pressed.current) report.current();
      else request = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(request);
  }, [pressed]);
  return <span ref={here} />;
}

/** Acts once the reader has scrolled, the target is in view and the browser has nothing better to do. */
function whenSeenAndIdle(target: Element, act: () => void): () => void {
  const ended = new AbortController();
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    const stop = whenIdle(act);
    ended.signal.addEventListener("abort", stop);
  });
  const start = () => observer.observe(target);
  if (window.scrollY > 0) start();
  else window.addEventListener("scroll", start, { once: true, passive: true, signal: ended.signal });
  ended.signal.addEventListener("abort", () => observer.disconnect());
  return () => ended.abort();
}
