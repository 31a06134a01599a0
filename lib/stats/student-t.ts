/** Two-sided 95% quantile of Student's t. Hill (1970), Algorithm 396; exact for 1 and 2 degrees of freedom. */
export function studentT95(degrees: number): number {
  if (degrees < 1) return Number.POSITIVE_INFINITY;
  const alpha = 0.05;
  if (degrees === 1) return 1 / Math.tan((alpha * Math.PI) / 2);
  if (degrees === 2) return Math.sqrt(2 / (alpha * (2 - alpha)) - 2);
  const a = 1 / (degrees - 0.5);
  const b = 48 / (a * a);
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt(a * (Math.PI / 2)) * degrees;
  let y = (d * alpha) ** (2 / degrees);
  if (y > 0.05 + a) {
    const x = -Z95;
    y = x * x;
    if (degrees < 5) c += 0.3 * (degrees - 4.5) * (x + 0.6);
    c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    y = Math.expm1(a * y * y);
  } else {
    y =
      ((1 / (((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3) + 0.5 / (degrees + 4)) *
        y -
        1) *
        ((degrees + 1) / (degrees + 2)) +
      1 / y;
  }
  return Math.sqrt(degrees * y);
}

/** Two-sided 95% quantile of the standard normal distribution. */
export const Z95 = 1.959963984540054;
