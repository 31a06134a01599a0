import { expect, test } from "vitest";
import type { StatedPay } from "@/lib/posting/pay";
import type { Seniority } from "@/lib/posting/seniority";
import { readPay } from "./read-pay";
import { payOf, testPosting } from "./test-posting";

const MID: { countries: string[]; seniority: Seniority } = { countries: [], seniority: "mid" };

test("the source's own field wins over title and text", () => {
  const stated: StatedPay[] = [{ min: 60_000, max: 80_000, currency: "EUR", period: "year" }];
  const read = readPay(testPosting("Salary: $1,000 a day", "Engineer ($100k)", stated), MID);
  expect(read.pay).toEqual({ min: 60_000, max: 80_000, currency: "EUR", period: "year", annual: 70_000 });
  expect(read.evidence).toEqual([
    {
      fact: "pay",
      value: "60000-80000 EUR year",
      text: "60000-80000 EUR year",
      start: 0,
      end: 20,
      field: "stated.pay",
    },
  ]);
});

test("of several stated pays the one in the country's currency is taken", () => {
  const stated: StatedPay[] = [
    { min: 100_000, max: 120_000, currency: "USD", period: "year" },
    { min: 60_000, max: 70_000, currency: "GBP", period: "year" },
  ];
  const read = (countries: string[]) =>
    readPay(testPosting("", "Engineer", stated), { countries, seniority: "mid" }).pay?.currency;
  expect(read(["GB"])).toBe("GBP");
  expect(read(["FR"])).toBe("USD");
});

test("a stated pay with an open or broken end keeps the other", () => {
  const read = (min: number, max: number) =>
    readPay(testPosting("", "Engineer", [{ min, max, currency: "usd", period: "year" }]), MID).pay;
  expect(read(0, 90_000)).toMatchObject({ min: 90_000, max: 90_000, currency: "USD" });
  expect(read(90_000, Number.NaN)).toMatchObject({ min: 90_000, max: 90_000 });
  expect(read(0, 0)).toBeNull();
});

test("an impossible stated pay gives way to the text, and is kept if the text has none", () => {
  const stated: StatedPay[] = [{ min: 12, max: 15, currency: "USD", period: "year" }];
  expect(readPay(testPosting("Pay: $25 an hour", "", stated), MID).pay?.period).toBe("hour");
  expect(readPay(testPosting("", "", stated), MID).pay?.excluded).toBe("implausible");
});

test("the title is read before the text", () => {
  const read = readPay(testPosting("Salary: $90,000", "Data Engineer ($150k - $200k)"), MID);
  expect(read.evidence[0]).toMatchObject({ field: "title", text: "$150k - $200k", start: 15, end: 28 });
});

test("a title needs no word for pay, and may be of sales or projects", () => {
  const read = (title: string) => readPay(testPosting("", title), MID).evidence[0]?.value;
  expect(read("Machine Learning Engineer, remote, €100,000")).toBe("100000 EUR year");
  expect(read("Head of Sales and Projects - £90k")).toBe("90000 GBP year");
  expect(read("Nurse - $1,500 sign-on bonus")).toBeUndefined();
});

test("evidence holds the amounts, their currency and their period", () => {
  const text = "What we offer: salary of USD 50 - 60 gross per hour, and lunch.";
  const [evidence] = readPay(testPosting(text), MID).evidence;
  expect(evidence?.text).toBe("USD 50 - 60 gross per hour");
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
});

test.each<[string, number, string[]?]>([
  ["Salary: $50 an hour", 104_000],
  ["Rate: £400 per day", 104_000],
  ["Pay: $1,000 a week", 52_000],
  ["Salary: 10 000 - 12 000 PLN", 132_000],
  ["14 × 3.700 EUR monatlich", 51_800],
  ["Gehalt: EUR 3.500 brutto pro Monat (14x)", 49_000],
  ["Gehalt: 45.000 € im Jahr, 14 Gehälter", 45_000],
  ["薪资：30-60K·14薪", 630_000, ["CN"]],
  ["Lohn: CHF 7'500 x 13", 97_500],
])("annual pay: %s", (text, annual, countries = []) => {
  expect(readPay(testPosting(text), { countries, seniority: "mid" }).pay?.annual).toBe(annual);
});

test("of ranges by place the one of the posting's country is taken, else the first", () => {
  const text = "UK: £60,000 - £80,000\nUS: $120,000 - $150,000";
  expect(payOf(text, ["US"])).toBe("120000-150000 USD year");
  expect(payOf(text, ["GB"])).toBe("60000-80000 GBP year");
  expect(payOf(text)).toBe("60000-80000 GBP year");
  expect(payOf("Zone 1: $150k - $180k; Zone 2: $140k - $170k", ["US"])).toBe("150000-180000 USD year");
});

test("of ranges by level the one of the posting's level is taken, else the first", () => {
  const text = "Junior: $80,000 - $100,000\nSenior: $130,000 - $160,000";
  const read = (seniority: Seniority) => readPay(testPosting(text), { countries: [], seniority }).pay?.min;
  expect(read("senior")).toBe(130_000);
  expect(read("entry")).toBe(80_000);
  expect(read("staff")).toBe(80_000);
});
