/** A value and how much it counts. */
export interface Weighted {
  value: number;
  weight: number;
}

/**
 * Quantile p (0 to 1) of weighted values, in ascending order, of a sample of n: weights are scaled to sum to n, so that
 * equal ones give type 7. As `wtd.quantile` of Harrell's Hmisc. Null for an empty sample.
 */
export function weightedQuantile(ascending: Weighted[], n: number, p: number): number | null {
  const total = ascending.reduce((sum, { weight }) => sum + weight, 0);
  if (n < 1 || total <= 0) return null;
  const order = 1 + (n - 1) * p;
  const low = Math.max(1, Math.floor(order));
  const high = Math.min(low + 1, n);
  const part = order - Math.floor(order);
  const scale = n / total;
  return (1 - part) * valueFrom(ascending, low / scale) + part * valueFrom(ascending, high / scale);
}

/** The first value at which the running weight reaches `reach`, rounding errors forgiven. */
function valueFrom(ascending: Weighted[], reach: number): number {
  let sum = 0;
  for (const { value, weight } of ascending) {
    sum += weight;
    if (sum >= reach * (1 - 1e-12)) return value;
  }
  return ascending.at(-1)?.value ?? Number.NaN;
}
