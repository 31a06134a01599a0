import { expect, test } from "vitest";
import { indeedLabelHolds, indeedPay } from "./score-indeed";

const row = (salary: string, min: number, max: number, rate_by = "Yearly") => ({
  job_title: "Analyst",
  location: "Springfield",
  salary,
  min,
  max,
  rate_by,
});

test("a maximum of 0 means one amount", () => {
  expect(indeedPay(row("$18 an hour", 18, 0, "Hourly"))).toEqual({
    min: 18,
    max: 18,
    currency: "USD",
    period: "hour",
  });
  expect(indeedPay(row("$1 a year", 1, 0, "Fortnightly"))).toBeNull();
});

test.each([
  [row("$81,000 - $93,500 a year", 81000, 93500), true],
  [row("Up to $47.50 an hour", 47.5, 0), true],
  [row("$81,000 - $93,500 a year", 81000, 81000), false],
  [row("$81,000 a year", 18000, 0), false],
])("labels are checked against their own string: %#", (labelled, holds) => {
  expect(indeedLabelHolds(labelled)).toBe(holds);
});
