export const PAY_PERIODS = ["hour", "day", "week", "month", "year"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Base pay as a posting states it: amounts of one period, currency as ISO 4217. Open ends repeat the stated one. */
export interface StatedPay {
  min: number;
  max: number;
  currency: string;
  period: PayPeriod;
}
