import type { PostingFact } from "@/lib/compare/posting-fact";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { normal, type Random } from "@/lib/sources/sample-market/random";
import { normalCdf } from "@/lib/stats/p-value";

/** A market whose medians are known: log-normal pay by level, with a part that an employer's postings share. */
export interface Market {
  mix: Record<Seniority, number>;
  /** Median pay of each level. */
  centre: Record<Seniority, number>;
  /** Standard deviations of log pay: between employers, and between postings of one. */
  betweenEmployers: number;
  withinEmployer: number;
  /** Pay is stated in multiples of this; 0: as it comes. */
  step: number;
}

const FEWEST = 2;
const MOST = 5;

/** `n` postings of the market, all of which state their pay; every employer has 2 to 5 but perhaps the last. */
export function drawPostings(market: Market, n: number, random: Random): PostingFact[] {
  const facts: PostingFact[] = [];
  for (let employer = 0; facts.length < n; employer++) {
    const size = FEWEST + Math.floor(random() * (MOST - FEWEST + 1));
    const effect = market.betweenEmployers * normal(random);
    for (let one = 0; one < size && facts.length < n; one++) {
      const seniority = drawLevel(market, random);
      const log = Math.log(market.centre[seniority]) + effect + market.withinEmployer * normal(random);
      facts.push({
        posting: facts.length,
        employer,
        countries: ["US"],
        seniority,
        assumed: false,
        workMode: "remote",
        pay: { annual: stated(Math.exp(log), market.step), currency: "USD", excluded: null },
        skills: [],
        copies: 0,
      });
    }
  }
  return facts;
}

/** The market's own median, of the given levels in the given mix. */
export function trueMedian(market: Market, mix: Market["mix"], levels: readonly Seniority[]): number {
  const spread = Math.hypot(market.betweenEmployers, market.withinEmployer);
  const total = levels.reduce((sum, level) => sum + mix[level], 0);
  const below = (pay: number) =>
    levels.reduce(
      (sum, level) => sum + mix[level] * normalCdf(Math.log(pay / market.centre[level]) / spread),
      0,
    ) / total;
  let [low, high] = [1_000, 10_000_000];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (below(middle) < 0.5) low = middle;
    else high = middle;
  }
  // Half of the market is at or below the smooth median, and rounding keeps the order.
  return stated((low + high) / 2, market.step);
}

const stated = (pay: number, step: number) => (step > 0 ? step * Math.round(pay / step) : pay);

function drawLevel({ mix }: Market, random: Random): Seniority {
  let rest = random() * SENIORITIES.reduce((sum, level) => sum + mix[level], 0);
  return (
    SENIORITIES.find((level) => {
      rest -= mix[level];
      return rest < 0;
    }) ?? "senior"
  );
}
