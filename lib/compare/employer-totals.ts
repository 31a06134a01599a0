import type { PostingFact } from "./posting-fact";

/** Of a value that each posting has: its sum, and over employers' totals x and sizes N, the sums of x² and of x · N. */
interface Totals {
  sum: number;
  squares: number;
  products: number;
}

/** A slice's postings by employer, to tell how much the postings of one go together. */
export class EmployerGroups {
  readonly postings: number;
  readonly employers: number;
  private readonly groups: PostingFact[][];
  private readonly squares: number;

  constructor(facts: PostingFact[]) {
    const byEmployer = new Map<number, PostingFact[]>();
    for (const fact of facts) {
      const group = byEmployer.get(fact.employer);
      if (group) group.push(fact);
      else byEmployer.set(fact.employer, [fact]);
    }
    this.groups = [...byEmployer.values()];
    this.postings = facts.length;
    this.employers = this.groups.length;
    this.squares = this.groups.reduce((sum, { length }) => sum + length ** 2, 0);
  }

  /**
   * Design effect of the share of postings that have each key, from employer totals with the factor k/(k−1), at least
   * 1, to two decimals. Kish (1965). Keys that no posting has are missing.
   */
  designEffects<K>(keysOf: (fact: PostingFact) => readonly K[]): Map<K, number> {
    const effects = new Map<K, number>();
    for (const [key, totals] of this.totals(keysOf)) {
      const share = totals.sum / this.postings;
      const binomial = this.postings * share * (1 - share);
      const effect = binomial > 0 ? this.spread(totals) / binomial : 1;
      effects.set(key, Math.max(1, Math.round(100 * effect) / 100));
    }
    return effects;
  }

  /** Mean of a value over the postings, with the variance of that mean; 0 of both without postings. */
  mean(numberOf: (fact: PostingFact) => number): { mean: number; variance: number } {
    const totals = { sum: 0, squares: 0, products: 0 };
    for (const group of this.groups) {
      let own = 0;
      for (const fact of group) own += numberOf(fact);
      totals.sum += own;
      totals.squares += own ** 2;
      totals.products += own * group.length;
    }
    if (this.postings === 0) return { mean: 0, variance: 0 };
    return { mean: totals.sum / this.postings, variance: this.spread(totals) / this.postings ** 2 };
  }

  /** k/(k−1) · Σ(x − m·N)², m being the mean over all postings. */
  private spread({ sum, squares, products }: Totals): number {
    if (this.employers < 2) return 0;
    const mean = sum / this.postings;
    const squared = squares - 2 * mean * products + mean ** 2 * this.squares;
    return (this.employers / (this.employers - 1)) * Math.max(0, squared);
  }

  private totals<K>(keysOf: (fact: PostingFact) => readonly K[]): Map<K, Totals> {
    const all = new Map<K, Totals>();
    const add = (key: K, total: number, size: number) => {
      const totals = all.get(key);
      if (totals) {
        totals.sum += total;
        totals.squares += total ** 2;
        totals.products += total * size;
      } else all.set(key, { sum: total, squares: total ** 2, products: total * size });
    };
    const own = new Map<K, number>();
    for (const group of this.groups) {
      const [first] = group;
      if (group.length === 1 && first) {
        for (const key of keysOf(first)) add(key, 1, 1);
        continue;
      }
      own.clear();
      for (const fact of group) for (const key of keysOf(fact)) own.set(key, (own.get(key) ?? 0) + 1);
      for (const [key, total] of own) add(key, total, group.length);
    }
    return all;
  }
}
