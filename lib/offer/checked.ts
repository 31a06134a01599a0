import type { ExchangeRate } from "@/lib/posting/exchange-rates";
import { SIDES, type Side } from "@/lib/view/view";
import type { OfferMarket } from "./market";
import { inCurrency, type Offer } from "./read-offer";
import { type Standing, standingOf } from "./standing";

/** An offer in one side's currency, and where its ends and its middle stand there; null where nothing can be said. */
export interface CheckedSide {
  low: number;
  high: number;
  /** Of the range, in whole units: what stands for its pay. */
  middle: number;
  /** Where it was converted. */
  rate: ExchangeRate | null;
  standing: { low: Standing; high: Standing; middle: Standing } | null;
}

/** An offer beside a market; a side is null where no rate of exchange leads to its currency. */
export interface CheckedOffer {
  offer: Offer;
  a: CheckedSide | null;
  b: CheckedSide | null;
}

export function checkOffer(market: OfferMarket, offer: Offer): CheckedOffer {
  const sideOf = (side: Side): CheckedSide | null => {
    const found = inCurrency(offer, market[side].pay.currency);
    if (!found) return null;
    const middle = Math.round((found.low + found.high) / 2);
    const [low, high, mid] = [found.low, found.high, middle].map((at) => standingOf(market[side], at));
    return { ...found, middle, standing: low && high && mid ? { low, high, middle: mid } : null };
  };
  const [a, b] = SIDES.map(sideOf);
  return { offer, a: a ?? null, b: b ?? null };
}
