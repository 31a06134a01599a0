const DAY = 86_400_000;
const UNITS: Record<string, number> = { minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 };
const AGO = /(\d+|\ban?)\s*(\+)?\s*(minute|hour|day|week|month|year)s?\s*(?:ago)?\s*$/i;

/** An ISO day from what sources write: ISO dates, seconds or milliseconds since 1970, mail dates, "5 days ago". */
export function readDay(value: unknown, asOf: string): string | null {
  if (typeof value === "number") return dayOfNumber(value);
  if (typeof value !== "string") return null;
  const written = value.trim();
  if (/^\d{9,13}$/.test(written)) return dayOfNumber(Number(written));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(written);
  if (iso) return dayOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(written);
  if (dotted) return dayOfParts(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const relative = dayAgo(written, asOf);
  if (relative) return relative;
  if (!/[a-z]{3}/i.test(written) || !/\b\d{4}\b/.test(written)) return dayOfSlashed(written);
  const parsed = Date.parse(/[+-]\d{4}|GMT|UTC|Z$/i.test(written) ? written : `${written} UTC`);
  return Number.isNaN(parsed) ? null : dayOfTime(parsed);
}

// "30+ days ago" says only that it is older: no day.
function dayAgo(written: string, asOf: string): string | null {
  const start = Date.parse(asOf);
  if (Number.isNaN(start)) return null;
  if (/\b(?:today|just now|just posted)\b/i.test(written)) return dayOfTime(start);
  if (/\byesterday\b/i.test(written)) return dayOfTime(start - DAY);
  const ago = AGO.exec(written);
  if (!ago || ago[2] || !/ago|^\s*posted/i.test(written)) return null;
  const count = /^an?$/i.test(ago[1] ?? "") ? 1 : Number(ago[1]);
  return dayOfTime(start - count * (UNITS[(ago[3] ?? "").toLowerCase()] ?? 0) * DAY);
}

// Day and month are told apart only where one of them is over 12; otherwise the order is unknown.
function dayOfSlashed(written: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(written);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first > 12) return dayOfParts(year, second, first);
  return second > 12 || first === second ? dayOfParts(year, first, second) : null;
}

function dayOfNumber(value: number): string | null {
  if (!(value > 0)) return null;
  return dayOfTime(value < 1e11 ? value * 1000 : value);
}

function dayOfParts(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayOfTime(time) : null;
}

function dayOfTime(time: number): string | null {
  if (time < Date.UTC(1990, 0, 1) || time >= Date.UTC(2100, 0, 1) || Number.isNaN(time)) return null;
  return new Date(time).toISOString().slice(0, 10);
}
