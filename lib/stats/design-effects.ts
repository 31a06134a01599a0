/**
 * The design effect of the share of values at or below each distinct value, ascending: what `designEffect` gives at
 * every cut, in one pass. `employers[i]` employs `values[i]`.
 */
export function designEffects(values: readonly number[], employers: readonly number[]): number[] {
  const n = values.length;
  const sizes = new Map<number, number>();
  for (const employer of employers) sizes.set(employer, (sizes.get(employer) ?? 0) + 1);
  const k = sizes.size;
  const squaredSizes = [...sizes.values()].reduce((sum, size) => sum + size ** 2, 0);
  const below = new Map<number, number>();
  // Over employers: of those at or below, their squares and their products with the employer's size.
  let [squares, products] = [0, 0];
  const ascending = values.map((_, index) => index).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
  const effects: number[] = [];
  ascending.forEach((index, place) => {
    const employer = employers[index] ?? -1;
    const before = below.get(employer) ?? 0;
    below.set(employer, before + 1);
    squares += 2 * before + 1;
    products += sizes.get(employer) ?? 0;
    const next = ascending[place + 1];
    if (next !== undefined && values[next] === values[index]) return;
    const share = (place + 1) / n;
    const binomial = (place + 1) * (1 - share);
    const residuals = squares - 2 * share * products + share ** 2 * squaredSizes;
    effects.push(binomial === 0 || k < 2 ? 1 : Math.max(1, ((k / (k - 1)) * residuals) / binomial));
  });
  return effects;
}
