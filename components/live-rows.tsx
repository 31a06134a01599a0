"use client";

import type { KeyboardEvent, ReactNode } from "react";

/** How far each arrow goes: down the chart's lines, and across one. */
const MOVES: Record<string, { down: number; across: number }> = {
  ArrowDown: { down: 1, across: 0 },
  ArrowUp: { down: -1, across: 0 },
  ArrowRight: { down: 0, across: 1 },
  ArrowLeft: { down: 0, across: -1 },
};

/**
 * Arrow keys in a chart whose rows run downwards: up and down to the next row that opens something, left and right
 * within it. The link gets the focus, the row its tooltip.
 */
export function LiveRows({ children }: { children: ReactNode }) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = MOVES[event.key];
    if (!by || !event.nativeEvent.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    const { target, currentTarget } = event;
    const links = [...currentTarget.querySelectorAll<SVGAElement>("a[data-line]")];
    const from = links.find((link) => link === target);
    const next = by.down ? nextLine(links, from, by.down) : nextPlace(links, from, by.across);
    if (!next) return;
    next.focus();
    // Recharts takes the left arrow for the row below, and hides the tooltip where the focus leaves something.
    const lines = placeOf(next).line - (from ? placeOf(from).line : 0);
    if (lines === 0) press(next, "Enter");
    for (let line = 0; line < Math.abs(lines); line++) press(next, lines > 0 ? "ArrowLeft" : "ArrowRight");
  };
  return <div onKeyDownCapture={move}>{children}</div>;
}

function nextLine(links: SVGAElement[], from: SVGAElement | undefined, by: number): SVGAElement | undefined {
  const { line, place } = from ? placeOf(from) : { line: by > 0 ? -1 : 0, place: 0 };
  const beyond = links.filter((link) => (placeOf(link).line - line) * by > 0);
  const far = (link: SVGAElement) => {
    const at = placeOf(link);
    return Math.abs(at.line - line) * 100 + Math.abs(at.place - place);
  };
  return beyond.sort((x, y) => far(x) - far(y))[0];
}

function nextPlace(links: SVGAElement[], from: SVGAElement | undefined, by: number): SVGAElement | undefined {
  if (!from) return links[0];
  const { line, place } = placeOf(from);
  const beyond = links.filter(
    (link) => placeOf(link).line === line && (placeOf(link).place - place) * by > 0,
  );
  return beyond.sort((x, y) => (placeOf(x).place - placeOf(y).place) * by)[0];
}

const placeOf = ({ dataset }: SVGAElement) => ({ line: Number(dataset.line), place: Number(dataset.place) });

function press(target: EventTarget, key: string) {
  target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
}
