import type { Comparison, PayProfile } from "@/lib/compare/comparison";
import type { Advertised } from "./advertised";

/** What a posting's pay is as it is set beside an offer: whole units of its currency a year. */
export interface DrawnPosting {
  /** The middle of its range. */
  annual: number;
  /** Both ends of its range; null where it states none, or only a copy of it does. */
  range: [low: number, high: number] | null;
  title: string;
  employer: string;
  place: string;
}

/** One role's stated pay in its slice, as offers are placed in it. */
export interface OfferSide {
  role: Comparison["a"]["role"];
  /** Its name in a table, which tells it from the other side's: "Backend, Germany". */
  label: string;
  /** Whose pay it is: "Backend Developer in Germany (remote, senior)". */
  slice: string;
  /** No level is chosen, so postings of all of them stand beside the offer. */
  everyLevel: boolean;
  pay: Pick<
    PayProfile,
    | "country"
    | "currency"
    | "n"
    | "employers"
    | "inMarket"
    | "few"
    | "median"
    | "p10"
    | "p25"
    | "p75"
    | "p90"
    | "histogram"
  >;
  /** The range that its postings typically state, of as many as are drawn; null where too few state one. */
  advertised: Advertised | null;
  /** Design effect of the share at or below each value of the histogram. */
  effects: number[];
}

/** Everything an offer is checked against, in the browser: side A is the offer's own role. */
export interface OfferMarket {
  dataset: Comparison["dataset"];
  a: OfferSide;
  b: OfferSide;
  /** Postings of side A with pay, ascending by it: all, or as many as are drawn. */
  drawn: DrawnPosting[];
}

/** As many of a slice's postings with pay are drawn at most, at even ranks from the lowest to the highest. */
export const DRAWN_OFFERS = 1000;

/** The ranks, ascending, of `most` of n things, first and last among them; all of them if there are no more. */
export function evenRanks(n: number, most: number): number[] {
  if (n <= most) return Array.from({ length: n }, (_, rank) => rank);
  return Array.from({ length: most }, (_, index) => Math.round((index * (n - 1)) / (most - 1)));
}

/** Whether the side's pay is shown at all. */
export const isShown = ({ pay }: Pick<OfferSide, "pay">): boolean => pay.median !== null;
