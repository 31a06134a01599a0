import {
  formatCount,
  formatCounted,
  formatMean,
  formatMoney,
  formatMoneyChange,
  formatMoneyChangeRange,
  formatMoneyRange,
  formatPoints,
  formatShare,
  roundedWithin,
} from "@/lib/format";
import type { CountedPostings } from "@/lib/view/counted";
import type { Side } from "@/lib/view/view";
import { formatRate, rangeWords } from "../deck";
import type { Source, Span } from "../spans";

/** A span that holds a figure and says where it is read. */
export type Figure = Span & { source: Source };

/** What the figures of one file are read with. */
export interface FileOfFigures {
  name: Source["file"];
  body: unknown;
  /** Which figures bear the sign for modelled ones. */
  isSigned(pointer: string): boolean;
  currencyAt(pointer: string): string;
  /** Which postings a number counts. */
  countedAt?(pointer: string): Omit<CountedPostings, "n"> | undefined;
}

/** Figures in words, each read at its JSON pointer; null where the file holds none. Several pointers are summed up. */
export interface Figures {
  value(pointer: string): number | null;
  count(...at: string[]): Figure | null;
  /** "157 employers", "1 employer" */
  counted(at: string, one: string): Figure | null;
  /** How many things these pointers name; "none" for none. */
  tally(at: string[]): Figure;
  /** "n 827" */
  n(at: string): Figure | null;
  share(...at: string[]): Figure | null;
  /** A figure already in per cent, without its sign. */
  percent(at: string): Figure | null;
  /** The first over the second, as a share. */
  part(of: string, whole: string): Figure | null;
  points(from: string, to: string): Figure | null;
  /** Without its sign: who is ahead stands in the words around it. */
  money(at: string): Figure | null;
  /** Of a converted gap, which moves with the rate: rounded to what its interval carries. */
  about(at: string, interval: string): Figure | null;
  /** Four digits of a rate of exchange. */
  rate(at: string): Figure | null;
  /** The first less the second, without its sign. */
  moneyBetween(more: string, less: string): Figure | null;
  change(at: string): Figure | null;
  mean(at: string): Figure | null;
  ratio(at: string): Figure | null;
  /** Both ends of a level's interval: "$162,000 to $177,000". */
  moneyRange(at: string): Figure | null;
  /** Of a gap, from its higher side. */
  gapRange(at: string, higher: Side, join?: string): Figure | null;
  changeRange(at: string): Figure | null;
  shareRange(at: string): Figure | null;
}

export function figuresIn(file: FileOfFigures): Figures {
  const value = (pointer: string) => readAt(file.body, pointer);
  const figure = (text: string, at: string[], by?: Source["by"]): Figure => {
    const [only = ""] = at;
    const counted = at.length === 1 ? file.countedAt?.(only) : undefined;
    return {
      text,
      source: { file: file.name, at, ...(by ? { by } : {}) },
      ...(at.some((pointer) => file.isSigned(pointer)) ? { modelled: true } : {}),
      ...(counted ? { counts: { n: value(only) ?? 0, ...counted } } : {}),
    };
  };
  const one = (at: string, words: (value: number) => string) => {
    const read = value(at);
    return read === null ? null : figure(words(read), [at]);
  };
  const several = (at: string[], by: Sum, words: (value: number) => string) => {
    const read = at.map(value);
    if (read.includes(null)) return null;
    const total = madeOf(by, read as number[]);
    return Number.isFinite(total) ? figure(words(total), at, by) : null;
  };
  const total = (at: string[], words: (value: number) => string) =>
    at.length === 1 ? one(at[0] ?? "", words) : several(at, "sum", words);
  const ends = (at: string, words: (range: [number, number]) => string) => {
    const [low, high] = [value(`${at}/0`), value(`${at}/1`)];
    return low === null || high === null ? null : figure(words([low, high]), [`${at}/0`, `${at}/1`]);
  };
  const abs = (at: string) => (amount: number) => formatMoney(Math.abs(amount), file.currencyAt(at));
  return {
    value,
    count: (...at) => total(at, formatCount),
    counted: (at, noun) => one(at, (n) => formatCounted(n, noun)),
    tally: (at) => {
      const { counts: _, ...tally } = figure(at.length > 0 ? inWords(at.length) : "none", at, "count");
      return tally;
    },
    n: (at) => one(at, (n) => `n\u00a0${formatCount(n)}`),
    share: (...at) => total(at, formatShare),
    percent: (at) => one(at, (percent) => formatShare(Math.abs(percent) / 100)),
    part: (of, whole) => several([of, whole], "ratio", (share) => formatShare(Math.abs(share))),
    points: (from, to) => several([from, to], "difference", formatPoints),
    money: (at) => one(at, abs(at)),
    about: (at, interval) => {
      const [low, high] = [value(`${interval}/0`), value(`${interval}/1`)];
      const width = low === null || high === null ? 1 : high - low;
      return one(at, (amount) => `about ${abs(at)(roundedWithin(Math.abs(amount), width))}`);
    },
    rate: (at) => one(at, formatRate),
    moneyBetween: (more, less) => several([more, less], "difference", abs(more)),
    change: (at) => one(at, (amount) => formatMoneyChange(amount, file.currencyAt(at))),
    mean: (at) => one(at, formatMean),
    ratio: (at) => one(at, (ratio) => ratio.toFixed(2)),
    moneyRange: (at) => ends(at, ([low, high]) => formatMoneyRange([low, high], file.currencyAt(at))),
    gapRange: (at, higher, join) => ends(at, (range) => rangeWords(range, higher, file.currencyAt(at), join)),
    changeRange: (at) => ends(at, (range) => formatMoneyChangeRange(range, file.currencyAt(at))),
    shareRange: (at) => ends(at, ([low, high]) => `${formatShare(low)} to ${formatShare(high)}`),
  };
}

const IN_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (n: number) => IN_WORDS[n - 1] ?? formatCount(n);

type Sum = "sum" | "difference" | "ratio";

function madeOf(by: Sum, values: number[]): number {
  const [first = 0, ...rest] = values;
  if (by === "difference") return first - (rest[0] ?? 0);
  if (by === "ratio") return first / (rest[0] ?? 0);
  return values.reduce((sum, value) => sum + value, 0);
}

/** The number at a JSON pointer, of a list how long it is; null for anything else. */
export function readAt(body: unknown, pointer: string): number | null {
  let at: unknown = body;
  for (const key of pointer.split("/").slice(1)) {
    if (at === null || typeof at !== "object") return null;
    at = (at as Record<string, unknown>)[key];
  }
  if (Array.isArray(at)) return at.length;
  return typeof at === "number" ? at : null;
}
