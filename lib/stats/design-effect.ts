/**
 * Design effect of the share of values at or below `cut`, from employer totals with the factor k/(k−1), at least 1.
 * `employers[i]` employs `values[i]`. Kish (1965), ultimate clusters.
 */
export function designEffect(values: number[], employers: number[], cut: number): number {
  const n = values.length;
  if (n === 0) return 1;
  const share = values.filter((value) => value <= cut).length / n;
  const totals = new Map<number, [below: number, of: number]>();
  for (let index = 0; index < n; index++) {
    const employer = employers[index] ?? -1;
    const [below, of] = totals.get(employer) ?? [0, 0];
    totals.set(employer, [below + ((values[index] ?? 0) <= cut ? 1 : 0), of + 1]);
  }
  const k = totals.size;
  const binomial = n * share * (1 - share);
  if (k < 2 || binomial === 0) return 1;
  // Ascending, so that the sum's last bits don't depend on the order of the postings.
  const squares = [...totals.values()]
    .map(([below, of]) => (below - share * of) ** 2)
    .sort((x, y) => x - y)
    .reduce((sum, square) => sum + square, 0);
  return Math.max(1, ((k / (k - 1)) * squares) / binomial);
}
