import { PAY_PERIODS, type PayPeriod } from "@/lib/posting/pay";

/** What a reader typed on the offer desk. It lives in the browser, and in the part of the address that is never sent. */
export interface TypedOffer {
  /** One offer, or the range an employer means to pay. */
  kind: "offer" | "range";
  /** The amount, or the range's lower end, as typed. */
  base: string;
  /** The range's upper end, as typed. */
  to: string;
  /** ISO 4217. */
  currency: string;
  period: PayPeriod;
}

const LONGEST = 40;

/** Reads the address's fragment; null if it holds no offer. `currency` stands in where it names none. */
export function parseOfferFragment(fragment: string, currency: string): TypedOffer | null {
  const read = new URLSearchParams(fragment.replace(/^#/, ""));
  const [base, to] = [read.get("base"), read.get("to")];
  if (base === null && to === null) return null;
  const named = read.get("currency") ?? "";
  const period = PAY_PERIODS.find((one) => one === read.get("period")) ?? "year";
  return {
    kind: to === null ? "offer" : "range",
    base: (base ?? "").slice(0, LONGEST),
    to: (to ?? "").slice(0, LONGEST),
    currency: /^[A-Z]{3}$/.test(named) ? named : currency,
    period,
  };
}

/** The fragment of an offer, "#" first; "" for one in which nothing was typed. */
export function offerFragment({ kind, base, to, currency, period }: TypedOffer): string {
  if (base.trim() === "" && (kind === "offer" || to.trim() === "")) return "";
  const typed = new URLSearchParams({ base, ...(kind === "range" ? { to } : {}), currency, period });
  return `#${typed}`;
}
