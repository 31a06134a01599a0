/** Round values that cover low to high in about `count` steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(low: number, high: number, count = 5): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Ticks that leave room for their labels at both ends of a domain. */
export function innerTicks(domain: readonly [number, number]): number[] {
  return niceTicks(domain[0], domain[1]).filter((tick) => {
    const at = fraction(tick, domain);
    return at > 0.04 && at < 0.96;
  });
}

/** Where a value lies in a domain, 0 to 1, held to its ends. */
export function fraction(value: number, [low, high]: readonly [number, number]): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
}
