import { z } from "zod";
import { PAY_PERIODS, type PayPeriod, type StatedPay } from "@/lib/posting/pay";
import { GOALS } from "./goals";
import { samePay } from "./match-pay";
import { figuresOf } from "./metrics";
import { evidenceLines, plainPosting, type Read, readPosting } from "./read";
import type { Miss, Score } from "./result";
import { printPay } from "./stated-pay";

const RATES: Record<string, PayPeriod> = {
  Hourly: "hour",
  Daily: "day",
  Weekly: "week",
  Monthly: "month",
  Yearly: "year",
};

export const indeedRow = z.object({
  job_title: z.string(),
  salary: z.string(),
  location: z.string(),
  rate_by: z.string(),
  min: z.coerce.number(),
  max: z.coerce.number(),
});
export type IndeedRow = z.infer<typeof indeedRow>;

/** The amounts of a row as parsed by its publisher, whose maximum of 0 means a single amount. */
export function indeedPay(row: IndeedRow): StatedPay | null {
  const period = RATES[row.rate_by];
  if (!period || !PAY_PERIODS.includes(period)) return null;
  return { min: row.min, max: row.max || row.min, currency: "USD", period };
}

/** Whether the publisher's amounts are the numbers that stand in its string. */
export function indeedLabelHolds({ salary, min, max }: IndeedRow): boolean {
  const numbers = (salary.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => Number(text.replaceAll(",", "")));
  return numbers[0] === min && (numbers[1] ?? 0) === max;
}

interface IndeedRead extends Read {
  row: IndeedRow;
  truth: StatedPay;
}

export function scoreIndeed(rows: IndeedRow[]): Score {
  const reads = rows.flatMap((row, index): IndeedRead[] => {
    const truth = indeedPay(row);
    const raw = { title: row.job_title, locations: [row.location], description: row.salary };
    return truth ? [{ row, truth, ...readPosting(plainPosting(`indeed-${index}`, raw)) }] : [];
  });
  const right = reads.filter(({ truth, facts }) => facts.pay && samePay(truth, facts.pay)).length;
  const read = reads.filter(({ facts }) => facts.pay !== null).length;
  const misses = reads
    .filter(({ truth, facts }) => !(facts.pay && samePay(truth, facts.pay)))
    .map((entry): Miss => {
      const { row, truth, posting, facts } = entry;
      const evidence = [`string: ${row.salary}`, ...evidenceLines(entry, "pay")];
      const [expected, got] = [printPay(truth), printPay(facts.pay)];
      return {
        id: posting.id ?? "",
        title: row.job_title,
        expected,
        got,
        evidence,
        weight: facts.pay ? 2 : 1,
      };
    });
  const odd = rows.filter((row) => !indeedLabelHolds(row));
  return {
    fact: "pay",
    against: "indeed",
    unit: "strings",
    n: reads.length,
    figures: figuresOf({ right, wrong: read - right, missed: reads.length - right }),
    goal: GOALS.pay,
    notes: [
      "amounts, currency and period must all be right; a single, lowest or highest amount is both ends",
      odd.length === 0
        ? "every publisher's label agrees with the numbers in its string"
        : `labels that disagree with their own string: ${odd.map((row) => `${row.salary} as ${row.min}, ${row.max}`).join("; ")}`,
    ],
    misses,
  };
}
