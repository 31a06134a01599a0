import type { Comparison } from "./comparison";

/** Says which of them a subject's figures are modelled: of several, all, some or none. */
export type Extent = "all" | "some" | "none";

/** What was asked for, and rates of exchange, say nothing about the sample's market. */
const NO_FIGURES = new Set(["/dataset", "/view", "/modelled", "/gap/converted"]);
/** Words among a comparison's strings that follow from its figures; all others are names. */
const DERIVED_WORDS = /^\/gap\/verdict$|\/impact$|^\/skills\//;

interface Walked {
  figures: boolean;
  facts: boolean;
  modelled: string[];
}

/**
 * JSON pointers of all figures that are not among the calibrated ones. A pointer stands for everything below it, and
 * stands as high as it can.
 */
export function modelledFigures(comparison: object, calibrated: readonly string[]): string[] {
  const facts = new Set(calibrated);
  return Object.entries(comparison).flatMap(([name, value]) => walk(value, `/${name}`, facts).modelled);
}

function walk(value: unknown, pointer: string, facts: ReadonlySet<string>): Walked {
  if (NO_FIGURES.has(pointer)) return { figures: false, facts: false, modelled: [] };
  if (facts.has(pointer)) return { figures: true, facts: true, modelled: [] };
  if (value !== null && typeof value === "object") {
    const parts = Object.entries(value).map(([name, part]) => walk(part, `${pointer}/${name}`, facts));
    const figures = parts.some((part) => part.figures);
    if (parts.some((part) => part.facts))
      return { figures, facts: true, modelled: parts.flatMap((part) => part.modelled) };
    return { figures, facts: false, modelled: figures ? [pointer] : [] };
  }
  const isFigure =
    typeof value === "number" ||
    typeof value === "boolean" ||
    (typeof value === "string" && DERIVED_WORDS.test(pointer));
  return { figures: isFigure, facts: false, modelled: isFigure ? [pointer] : [] };
}

/** Tells which figures of a comparison are modelled, by their JSON pointer: "/gap/likeForLike/remaining". */
export function modelledIn({ modelled }: Pick<Comparison, "modelled">): (pointer: string) => boolean {
  const listed = new Set(modelled);
  return (pointer) => {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1))
      if (listed.has(pointer.slice(0, end))) return true;
    return false;
  };
}

/** Whether no figure of either side is a fact, so that saying it once says it of all. */
export const isWhollyModelled = ({ modelled }: Pick<Comparison, "modelled">): boolean =>
  modelled.includes("/a") && modelled.includes("/b");

/** Which single figures need a sign of their own: the modelled ones, where they stand beside facts. */
export function signsIn(comparison: Pick<Comparison, "modelled">): (pointer: string) => boolean {
  return isWhollyModelled(comparison) ? () => false : modelledIn(comparison);
}

/** How many of several figures are modelled. */
export function extentOf(marks: readonly boolean[]): Extent {
  if (!marks.includes(true)) return "none";
  return marks.includes(false) ? "some" : "all";
}
