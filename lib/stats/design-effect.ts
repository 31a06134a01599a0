/**
 * Design effect of the share of values at or below `cut`, from employer totals with the factor k/(k−1), at least 1.
 * `employers[i]` employs `values[i]`. Kish (1965), ultimate clusters.
 */
export function designEffect(values: number[], employers: number[], cut: number): number {
  return designEffectWithin(values, employers, null, cut);
}

/**
 * The same with each stratum's share taken as given, as a reweighted sample takes it: how an employer's postings go
 * together beyond their stratum, within one and across several. `strata[i]` is the stratum of `values[i]`, 0 to 7.
 */
export function designEffectWithin(
  values: number[],
  employers: number[],
  strata: number[] | null,
  cut: number,
): number {
  const below = new Array<number>(STRATA).fill(0);
  const sizes = new Array<number>(STRATA).fill(0);
  for (let index = 0; index < values.length; index++) {
    const stratum = strata?.[index] ?? 0;
    sizes[stratum] = (sizes[stratum] ?? 0) + 1;
    if ((values[index] ?? 0) <= cut) below[stratum] = (below[stratum] ?? 0) + 1;
  }
  const shares = below.map((count, stratum) => count / (sizes[stratum] || 1));
  const binomial = below.reduce((sum, count, stratum) => sum + count * (1 - (shares[stratum] ?? 0)), 0);
  if (binomial === 0) return 1;
  // By employer and stratum.
  const counts = new Map<number, number>();
  for (let index = 0; index < values.length; index++) {
    const key = (employers[index] ?? -1) * STRATA + (strata?.[index] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + ((values[index] ?? 0) <= cut ? BELOW + 1 : 1));
  }
  // In one order, so that the last bits of sums don't depend on the order of the postings.
  const ordered = strata ? [...counts].sort(([x], [y]) => x - y) : counts;
  const residuals = new Map<number, number>();
  for (const [key, count] of ordered) {
    const employer = Math.floor(key / STRATA);
    const of = count % BELOW;
    const residual = (count - of) / BELOW - (shares[key - employer * STRATA] ?? 0) * of;
    residuals.set(employer, (residuals.get(employer) ?? 0) + residual);
  }
  const k = residuals.size;
  if (k < 2) return 1;
  const squares = [...residuals.values()].map((residual) => residual ** 2).sort((x, y) => x - y);
  return Math.max(1, ((k / (k - 1)) * squares.reduce((sum, square) => sum + square, 0)) / binomial);
}

const STRATA = 8;
/** One number holds both counts: those below, and in all, of which there are fewer than this. */
const BELOW = 2 ** 24;
