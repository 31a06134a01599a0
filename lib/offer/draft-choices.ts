import { formatMoney } from "@/lib/format";
import type { CheckedOffer, CheckedSide } from "./checked";
import type { OfferMarket, OfferSide } from "./market";

export const TONES = ["warm", "plain", "firm"] as const;
export type Tone = (typeof TONES)[number];

export const EXTRAS = ["equity", "sign-on", "review", "time"] as const;
export type Extra = (typeof EXTRAS)[number];

export interface DraftChoices {
  tone: Tone;
  /** Base asked for, in the market's currency a year; null for none. */
  ask: number | null;
  extras: readonly Extra[];
}

/** An offer as a draft speaks of it: one amount, placed in its own role's market. */
export interface DraftFacts {
  market: OfferMarket;
  checked: CheckedOffer;
  own: CheckedSide;
}

/** Figures of the market that lie above an amount, as bases to ask for; nearest first. */
export function asksAbove({ pay }: OfferSide, annual: number): { amount: number; name: string }[] {
  const marks = [
    { amount: pay.median, name: "the median" },
    { amount: pay.p75, name: "the start of the upper quarter" },
    { amount: pay.p90, name: "the start of the top tenth" },
  ];
  return marks.flatMap(({ amount, name }) => (amount !== null && amount > annual ? [{ amount, name }] : []));
}

/** What stands for a base to ask for, at a fitting place of the market; null where it names none. */
export function askPlace(side: OfferSide, ask: number): string | null {
  return asksAbove(side, 0).find(({ amount }) => amount === ask)?.name ?? null;
}

/** An amount of the market, and about what it is in the offer's own currency. */
export function ownMoney(amount: number, { market, checked, own }: DraftFacts): string {
  const there = formatMoney(amount, market.a.pay.currency);
  if (!own.rate) return `${there} a year`;
  const here = Math.round(amount / own.rate.rate / 100) * 100;
  return `${formatMoney(here, checked.offer.currency)} a year (${there} at the rate above)`;
}
