interface Bin {
  value: number;
  n: number;
}

/** Gaussian kernel density of a histogram at each grid value; bandwidth by Silverman's rule (1986). */
export function density(histogram: readonly Bin[], grid: readonly number[]): number[] {
  const total = histogram.reduce((sum, { n }) => sum + n, 0);
  const width = bandwidth(histogram, total);
  return grid.map((at) => {
    let sum = 0;
    for (const { value, n } of histogram) {
      const z = (at - value) / width;
      if (Math.abs(z) < 5) sum += n * Math.exp((-z * z) / 2);
    }
    return sum / (total * width * Math.sqrt(2 * Math.PI));
  });
}

function bandwidth(histogram: readonly Bin[], total: number): number {
  const mean = histogram.reduce((sum, { value, n }) => sum + value * n, 0) / total;
  const variance = histogram.reduce((sum, { value, n }) => sum + n * (value - mean) ** 2, 0) / total;
  const spread = Math.sqrt(variance);
  const quartiles = (valueAt(histogram, 0.75 * total) - valueAt(histogram, 0.25 * total)) / 1.34;
  const least = quartiles > 0 ? Math.min(spread, quartiles) : spread;
  return 0.9 * (least || Math.abs(mean) * 0.01 || 1) * total ** -0.2;
}

function valueAt(histogram: readonly Bin[], rank: number): number {
  let seen = 0;
  for (const { value, n } of histogram) {
    seen += n;
    if (seen >= rank) return value;
  }
  return histogram.at(-1)?.value ?? 0;
}
