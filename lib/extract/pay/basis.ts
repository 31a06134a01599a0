import type { Range } from "./ranges";

const BEFORE = 24;
const AFTER = 36;
const NET = /(?<![.\p{L}\d])(?:net|nett|netto|netti|netta|neto|netos|líquido|na rękę|na reke)(?![\p{L}\d])/u;
const B2B = /(?<![\p{L}\d])b2b(?![\p{L}\d])|\+ ?vat(?!\p{L})/u;

/** Whether pay is stated net of tax, or as what a contractor's company is paid, by the words of its line. */
export function readBasis(text: string, range: Range): "net" | "b2b" | null {
  const before = text.slice(Math.max(0, range.start - BEFORE), range.start);
  const after = text.slice(range.start, range.end + AFTER);
  const near = `${before.slice(before.lastIndexOf("\n") + 1)}${after.split("\n", 1)[0]}`.toLowerCase();
  if (B2B.test(near)) return "b2b";
  return NET.test(near) ? "net" : null;
}
