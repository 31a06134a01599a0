/** Digits that no page shows, and that would be most of what a page sends its browser. */
const SIGNIFICANT_DIGITS = 4;

/** The same figures to four significant digits; whole numbers stay as they are. Files and the API keep every digit. */
export function shortFigures<T>(value: T): T {
  if (typeof value === "number") {
    return (Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS))) as T;
  }
  if (Array.isArray(value)) return value.map(shortFigures) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortFigures(part)])) as T;
}
