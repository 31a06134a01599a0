import { formatMoneyChange } from "@/lib/format";

/** "1.71", with a true minus sign. */
export const decimals = (value: number, digits: number) => value.toFixed(digits).replace("-", "−");

/** "37.2%" */
export const percent = (share: number) => `${decimals(100 * share, 1)}%`;

/** "−$7,400 to +$32,100" */
export const changeRange = ([low, high]: readonly [number, number], currency: string, join = "to") =>
  `${formatMoneyChange(low, currency)} ${join} ${formatMoneyChange(high, currency)}`;
