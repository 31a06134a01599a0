import { SIDES } from "@/lib/view/view";
import type { CsvCell } from "./csv";

export interface Figure {
  value: number | null;
  /** Postings it rests on. */
  n?: number | null;
  interval?: readonly [number, number] | null;
  /** Where the three stand, below the place its line names. */
  at: { value: string; n?: string; interval?: string };
}

const COLUMNS = SIDES.flatMap((side) => [side, `${side}_n`, `${side}_low`, `${side}_high`]);
export const FIGURE_HEADER = ["figure", "item", "unit", ...COLUMNS, "modelled"];

/** Writes lines of up to two figures, side A's and side B's, each with the place it stands at; null for none. */
export function figureLine(isModelled: (pointer: string) => boolean) {
  return (
    figure: string,
    item: string,
    unit: string,
    ...figures: ([place: string, figure: Figure] | null)[]
  ): CsvCell[] => {
    const values = figures.flatMap((one) => cells(one?.[1] ?? null));
    const marks = figures.flatMap((one) => {
      const [place, at] = one ? [one[0], one[1].at] : ["", null];
      return [at?.value, at?.n, at?.interval, at?.interval].map(
        (path) => path !== undefined && isModelled(`${place}/${path}`),
      );
    });
    const modelled = COLUMNS.filter((_, index) => values[index] != null && marks[index]);
    return [figure, item, unit, ...COLUMNS.map((_, index) => values[index] ?? null), modelled.join(" ")];
  };
}

const cells = (figure: Figure | null): CsvCell[] => [
  figure?.value ?? null,
  figure?.n ?? null,
  figure?.interval?.[0] ?? null,
  figure?.interval?.[1] ?? null,
];
