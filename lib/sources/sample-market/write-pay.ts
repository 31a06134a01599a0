import { annualise } from "@/lib/posting/annualise";
import { CURRENCIES } from "@/lib/posting/currencies";
import type { StatedPay } from "@/lib/posting/pay";
import phrases from "./phrases.json";
import { pick, type Random } from "./random";

const HOURS = 2080;
const SHOWN: Record<string, (amount: string, random: Random) => string> = {
  USD: (amount, random) => pick([`$${amount}`, `$${amount}`, `$${amount}`, `USD ${amount}`], random),
  EUR: (amount, random) => pick([`€${amount}`, `EUR ${amount}`], random),
  GBP: (amount) => `£${amount}`,
  CAD: (amount) => `CA$${amount}`,
  AUD: (amount) => `A$${amount}`,
  NZD: (amount) => `NZ$${amount}`,
};
const MONTHLY = new Set(["PLN", "SEK", "DKK"]);
const RATES = new Map(CURRENCIES.map(({ code, perUsd }) => [code, perUsd]));

/** A range whose middle, a year, is exactly `annual` USD. By the hour where the amount is one of half dollars an hour. */
export function rangeInUsd(annual: number, random: Random): StatedPay {
  const byHour = annual % (HOURS / 2) === 0 && annual % 500 !== 0;
  const middle = byHour ? annual / HOURS : annual;
  const wide = middle * (0.06 + 0.1 * random());
  const step = byHour ? 1 : middle % 500 === 0 && middle % 1000 !== 0 ? 500 : 1000;
  const half = random() < 0.06 ? 0 : Math.max(step, Math.round(wide / step) * step);
  return {
    min: middle - half,
    max: middle + half,
    currency: "USD",
    period: byHour ? "hour" : "year",
  };
}

/** A plausible range in another currency for what would be `annual` USD there. */
export function rangeIn(currency: string, annual: number, random: Random): StatedPay {
  const period = MONTHLY.has(currency) ? "month" : "year";
  const middle = (annual * (RATES.get(currency) ?? 1)) / (period === "month" ? 12 : 1);
  const step = 5 * 10 ** (Math.floor(Math.log10(middle)) - 2);
  const round = (value: number) => Math.round(value / step) * step;
  const spread = 0.07 + 0.1 * random();
  return { min: round(middle * (1 - spread)), max: round(middle * (1 + spread)), currency, period };
}

/** The pay as a sentence, in one of several forms. */
export function writePay(pay: StatedPay, random: Random): string {
  const thousands = pay.period === "year" && pay.currency === "USD" && random() < 0.15;
  const code = random();
  const fixed = () => code;
  const amount = (value: number) => {
    if (thousands && pay.min % 1000 === 0 && pay.max % 1000 === 0) return `$${value / 1000}k`;
    const digits = Number.isInteger(value) ? group(value) : value.toFixed(2);
    return (SHOWN[pay.currency] ?? ((text: string) => `${pay.currency} ${text}`))(digits, fixed);
  };
  const forms =
    pay.min === pay.max && pay.period === "year"
      ? phrases.pay.point
      : pay.period === "hour"
        ? phrases.pay.hour
        : pay.period === "month"
          ? phrases.pay.month
          : phrases.pay.year;
  return pick(forms, random).replace("{min}", amount(pay.min)).replace("{max}", amount(pay.max));
}

export const annualOf = (pay: StatedPay): number => annualise(pay);

const group = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
