/** A stretch of a text that proves something. */
export interface Mark {
  start: number;
  end: number;
  /** What it proves, for people: "Kafka", "pay". */
  proves: string;
  /** Proves what was asked for, so it comes first. */
  picked: boolean;
}

/** A stretch of text, and what it proves if anything. */
export interface Piece {
  text: string;
  mark: Mark | null;
}

/** Part of a text; whether something was cut off before and after it. */
export interface Passage {
  /** Where in the text it begins. */
  start: number;
  pieces: Piece[];
  before: boolean;
  after: boolean;
}

const AROUND = 110;
const LONGEST = 520;
const LEAD = 260;

/** A text, or a part of it, cut at its marks: put together again the pieces are the text. Of two marks that overlap one stays, a picked one first. */
export function piecesOf(text: string, marks: Mark[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of apart(marks, from, to)) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), mark: null });
  return pieces;
}

/**
 * The text in short: what stands around its marks, in its order, until some 500 characters are full. Where picked marks
 * are there, only those; without any mark the beginning.
 */
export function passagesOf(text: string, marks: Mark[]): Passage[] {
  const usable = apart(marks, 0, text.length);
  const picked = usable.filter((mark) => mark.picked);
  const windows: [number, number][] = [];
  let length = 0;
  for (const mark of picked.length > 0 ? picked : usable) {
    const [from, to] = windowOf(text, mark);
    const inside = windows.some(([start, end]) => start <= mark.start && mark.end <= end);
    if (inside) continue;
    if (length > 0 && length + to - from > LONGEST) break;
    windows.push([from, to]);
    length += to - from;
  }
  if (windows.length === 0 && text) windows.push([0, wordEnd(text, Math.min(LEAD, text.length))]);
  return merged(windows).map(([from, to]) => ({
    start: from,
    pieces: piecesOf(text, usable, from, to),
    before: text.slice(lineStart(text, from), from).trim() !== "",
    after: text.slice(to, lineEnd(text, to)).trim() !== "",
  }));
}

function apart(marks: Mark[], from: number, to: number): Mark[] {
  const kept: Mark[] = [];
  const byRank = marks
    .filter(({ start, end }) => start >= from && end <= to && start < end)
    .sort((x, y) => Number(y.picked) - Number(x.picked) || x.start - y.start || y.end - x.end);
  for (const mark of byRank) {
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
  }
  return kept.sort((x, y) => x.start - y.start);
}

/** The mark's line, or the words around the mark where the line is long. */
function windowOf(text: string, { start, end }: Mark): [number, number] {
  const from = Math.max(lineStart(text, start), start - AROUND);
  const to = Math.min(lineEnd(text, end), end + AROUND);
  return [wordStart(text, from, start), Math.max(end, wordEnd(text, to))];
}

function merged(windows: [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of windows.sort(([x], [y]) => x - y)) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

const lineStart = (text: string, at: number) => (at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** The first start of a word from there on, not past a limit. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

/** The last end of a word up to there. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length || /\s/.test(text.charAt(at))) return at;
  const cut = text.slice(0, at).replace(/\S*$/, "").trimEnd().length;
  return cut > 0 ? cut : at;
}
