import type { PayPeriod } from "@/lib/posting/pay";
import { type Amount, tidy } from "./amounts";
import { currenciesOf, type Mark } from "./marks";
import { periodAfter } from "./periods";

/** One or two amounts that belong together, as written. */
export interface Range {
  min: number;
  max: number;
  single: boolean;
  mark: Mark | null;
  start: number;
  end: number;
  /** Said between or inside the amounts: "$50/hr - $60/hr", "18 LPA". */
  period: PayPeriod | null;
  /** Written with a scale: "120k". */
  scaled: boolean;
}

const LONGEST_GAP = 140;
const CONNECTOR =
  /^[\s.]*(-{1,3}|[–—‐‑‒―−~〜～]|->|→|to|bis|à|a|al|tot|do|до|til|till|až|hasta|até|ate|ad|thru|through|and|und|et|y|e|en|i|och|og|&|\/)\s*(?:up to|bis zu|max\.?|maximum|maximal)?\s*$/;
const NEEDS_BETWEEN = /^(?:and|und|et|y|e|en|i|och|og|&)$/;
const BETWEEN =
  /(?:between|zwischen|entre|między|miedzy|pomiędzy|tussen|mellan|mellem|mellom|range of|range is|from|tra)[^.]{0,24}$/;
/** "$91,200/year in our lowest geographic market up to $185,000" */
const LOWEST = /^[\p{L}\s,()-]{0,30}\b(?:lowest|minimum)\b[\p{L}\s,()-]{0,50}\b(?:up )?to\s*$/u;
const QUALIFIERS = /^[\s+]*(?:gross|net|brutto|netto|bruto|b\/a)?/;
const MINIMUM = /^[\s(]*(?:minimum|min\.?)\)?/;

/** Joins neighbouring amounts that a text sets as the ends of one range. */
export function joinRanges(text: string, amounts: readonly Amount[]): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i] as Amount;
    const high = amounts[i + 1];
    const joined = high && join(text, low, high);
    if (joined) {
      ranges.push(joined);
      i++;
    } else if (!isPension(low)) {
      ranges.push({
        min: low.value,
        max: low.value,
        single: true,
        mark: low.mark,
        start: low.start,
        end: low.end,
        period: low.yearly ? "year" : null,
        scaled: low.scale > 1,
      });
    }
  }
  return ranges;
}

function join(text: string, low: Amount, high: Amount): Range | null {
  const gap = high.start - low.end;
  if (gap < 1 || gap > LONGEST_GAP) return null;
  if (low.mark === null && high.mark === null && low.scale * high.scale === 1 && high.value < 1000)
    return null;
  if (isPension(high) && (low.literal < 100 || low.literal > 401)) return null;
  const mark = commonMark(low.mark, high.mark);
  if (mark === undefined) return null;
  const between = readGap(text, low, high) ?? readLabels(text, low, high);
  if (!between) return null;
  const ends = scaleEnds(low, high);
  if (!ends) return null;
  const [min, max] = ends;
  if (between.connector === "/" && (max > min * 1.6 || max === min)) return null;
  return {
    min,
    max,
    single: false,
    mark,
    start: low.start,
    end: high.end,
    period: low.yearly || high.yearly ? "year" : between.period,
    scaled: low.scale > 1 || high.scale > 1,
  };
}

/** "401k" is a pension plan, unless it ends a range like "$300-401k". */
function isPension({ literal, mark }: Amount): boolean {
  return literal === 401 && mark === null;
}

/** What stands between two amounts: a connector, with a period or a remark in brackets at most. */
function readGap(
  text: string,
  low: Amount,
  high: Amount,
): { connector: string; period: PayPeriod | null } | null {
  let from = low.end;
  const after = text.charAt(from) === " " ? from + 1 : from;
  const close = text.charAt(after) === "[" ? "]" : text.charAt(after) === "(" ? ")" : "";
  let period: PayPeriod | null = null;
  if (close) {
    const end = text.slice(after, high.start).indexOf(close);
    if (end < 0) return null;
    period = periodAfter(text, low.end, after + end)?.period ?? null;
    from = after + end + 1;
  }
  if (high.start - from > 4) {
    const said = periodAfter(text, from, high.start);
    if (said) {
      period = said.period;
      from = said.end;
    }
  }
  const gap = text.slice(from, high.start).toLowerCase();
  if (gap.length > 30)
    return gap.length < LONGEST_GAP && LOWEST.test(gap) ? { connector: "to", period } : null;
  // "\n- $30" is the next item of a list
  if (/\n\s*\n|\n\s*[^\s\d]\s*[^\s]?$/.test(gap)) return null;
  const connector = CONNECTOR.exec(gap.replace(MINIMUM, "").replace(QUALIFIERS, ""))?.[1];
  if (!connector) return null;
  if (NEEDS_BETWEEN.test(connector) && !bothMarked(low, high)) {
    const ahead = text.slice(Math.max(0, low.start - 40), low.start).toLowerCase();
    if (!BETWEEN.test(ahead)) return null;
  }
  return { connector, period };
}

/** "EUR 90,000 and EUR 110,000": a range even without "between", but not "$100k and $30k" or "$1 and $2". */
function bothMarked(low: Amount, high: Amount): boolean {
  return low.mark !== null && high.mark !== null && high.value > low.value && high.value <= low.value * 1.5;
}

/** "Salary min: $20.42 / Salary max: $23.48": ends told by their labels. */
function readLabels(
  text: string,
  low: Amount,
  high: Amount,
): { connector: string; period: PayPeriod | null } | null {
  const gap = text.slice(low.end, high.start).toLowerCase();
  if (gap.length > 40 || !/\bmax(?:imum)?\b[^\d\n]{0,16}$/.test(gap)) return null;
  const label = text.slice(Math.max(0, low.start - 20), low.start).toLowerCase();
  return /\bmin(?:imum)?\b[^\d\n]{0,16}$/.test(label) ? { connector: "to", period: null } : null;
}

/** The currency of both; undefined if they contradict each other. */
function commonMark(low: Mark | null, high: Mark | null): Mark | null | undefined {
  if (low === null || high === null || low === high) return low ?? high;
  if (currenciesOf(low).includes(high)) return high;
  if (currenciesOf(high).includes(low)) return low;
  return undefined;
}

/** In "120-150k", "£45-55,000" and "$120k-150" the scale of one end holds for both. */
function scaleEnds(low: Amount, high: Amount): [number, number] | null {
  let min = low.value;
  let max = high.value;
  if (low.scale === 1 && high.scale > 1 && low.value < 1000 && low.literal <= high.literal) {
    min = tidy(low.value * high.scale);
  } else if (high.scale === 1 && low.scale > 1 && high.value < 1000 && high.literal >= low.literal) {
    max = tidy(high.value * low.scale);
  } else if (
    low.scale === 1 &&
    high.scale === 1 &&
    min < 1000 &&
    max >= 10_000 &&
    min * 1000 <= max &&
    min * 4000 > max
  ) {
    min *= 1000;
  } else if (
    low.scale === 1 &&
    high.scale === 1 &&
    max < 1000 &&
    min >= 10_000 &&
    max * 1000 >= min &&
    max * 250 < min
  ) {
    max *= 1000;
  }
  if (max >= min) return [min, max];
  return min <= max * 2 ? [max, min] : null;
}
