import { UsageError } from "./usage-error";

/** Today as an ISO day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** An option's ISO day. Throws UsageError for anything else. */
export function parseDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const day = Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  if (day !== text) throw new UsageError(`"${text}" is no date. Write it as ${today()}.`);
  return day;
}
