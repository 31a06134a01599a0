const Z = 1.959964;
export const LEAST_DIFFERENCE = 0.03;

interface Part {
  share: number;
  of: number;
}

/**
 * b minus a, a fraction of 1, if it may be put into words: at least 3 points, and its 95 % interval
 * (Newcombe 1998, from two Wilson intervals) excludes 0. Otherwise null.
 */
export function notableDifference(a: Part, b: Part): number | null {
  const difference = b.share - a.share;
  if (a.of === 0 || b.of === 0 || Math.abs(difference) < LEAST_DIFFERENCE) return null;
  const [lowA, highA] = wilson(a);
  const [lowB, highB] = wilson(b);
  const low = difference - Math.hypot(b.share - lowB, highA - a.share);
  const high = difference + Math.hypot(highB - b.share, a.share - lowA);
  return low > 0 || high < 0 ? difference : null;
}

function wilson({ share, of }: Part): [number, number] {
  const shrink = 1 + Z ** 2 / of;
  const centre = (share + Z ** 2 / (2 * of)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
