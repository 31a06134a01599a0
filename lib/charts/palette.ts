import type { Side } from "@/lib/view/view";

export interface SideColours {
  ink: string;
  fill: string;
  tint: string;
  /** Four steps from the lowest level to the highest, and the text that reads on each. */
  steps: readonly [string, string, string, string];
  onSteps: readonly [string, string, string, string];
}

/** Every colour a plate uses. */
export interface Palette extends Record<Side, SideColours> {
  paper: string;
  ink: string;
  muted: string;
  rule: string;
  /** What is shared or explained: no side's. */
  stone: string;
}

/** Colours of the page around it, light or dark. */
export const PAGE_PALETTE: Palette = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  stone: "var(--stone)",
  a: ofPage("a"),
  b: ofPage("b"),
};

/** For files and pictures, which have no page around them. */
export const LIGHT_PALETTE: Palette = {
  paper: "#fbfaf7",
  ink: "#17191c",
  muted: "#62666d",
  rule: "#e4e1da",
  stone: "#b9b3a6",
  a: {
    ink: "#047857",
    fill: "#10a37a",
    tint: "#d7efe6",
    steps: ["#d7efe6", "#9dd9c6", "#5dbfa3", "#047857"],
    onSteps: ["#17191c", "#17191c", "#17191c", "#ffffff"],
  },
  b: {
    ink: "#1d4ed8",
    fill: "#3b6fe8",
    tint: "#dfe8fc",
    steps: ["#dfe8fc", "#aec3f7", "#7f9ff0", "#1d4ed8"],
    onSteps: ["#17191c", "#17191c", "#17191c", "#ffffff"],
  },
};

function ofPage(side: Side): SideColours {
  const step = (index: number) => `var(--${side}-${index})`;
  const on = (index: number) => `var(--on-${index})`;
  return {
    ink: `var(--${side})`,
    fill: `var(--${side}-fill)`,
    tint: `var(--${side}-tint)`,
    steps: [step(1), step(2), step(3), step(4)],
    onSteps: [on(1), on(2), on(3), on(4)],
  };
}
