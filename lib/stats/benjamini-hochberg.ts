export const FALSE_DISCOVERY_RATE = 0.05;

/** Which of several tests are significant when at most 5% of the findings may be false. Benjamini and Hochberg (1995). */
export function significant(pValues: number[]): boolean[] {
  const ascending = [...pValues].sort((x, y) => x - y);
  const passed = ascending.filter((p, index) => p <= ((index + 1) / pValues.length) * FALSE_DISCOVERY_RATE);
  const limit = passed.at(-1);
  return pValues.map((p) => limit !== undefined && p <= limit);
}
