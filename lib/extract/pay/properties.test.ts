import fc from "fast-check";
import { expect, test } from "vitest";
import { readPay } from "./read-pay";
import { payOf, testPosting } from "./test-posting";

const thousands = (n: number, by: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, by);

const NOTATIONS: Record<string, (thousand: number) => string> = {
  comma: (k) => thousands(k * 1000, ","),
  point: (k) => thousands(k * 1000, "."),
  space: (k) => thousands(k * 1000, " "),
  noBreak: (k) => thousands(k * 1000, "\u00a0"),
  apostrophe: (k) => thousands(k * 1000, "'"),
  plain: (k) => String(k * 1000),
  cents: (k) => `${thousands(k * 1000, ",")}.00`,
  germanCents: (k) => `${thousands(k * 1000, ".")},00`,
  k: (k) => `${k}k`,
  bigK: (k) => `${k}K`,
};
const CURRENCIES: [string, (amount: string) => string][] = [
  ["USD", (amount) => `$${amount}`],
  ["USD", (amount) => `$ ${amount}`],
  ["USD", (amount) => `USD ${amount}`],
  ["USD", (amount) => `${amount} USD`],
  ["USD", (amount) => `US$${amount}`],
  ["EUR", (amount) => `€${amount}`],
  ["EUR", (amount) => `${amount} €`],
  ["EUR", (amount) => `${amount}€`],
  ["EUR", (amount) => `${amount} EUR`],
  ["GBP", (amount) => `£${amount}`],
  ["CHF", (amount) => `CHF ${amount}`],
  ["CAD", (amount) => `CA$${amount}`],
  ["CAD", (amount) => `$${amount} CAD`],
  ["AUD", (amount) => `A$${amount}`],
];
const DASHES = ["-", " - ", "–", " – ", "—", " — ", " to ", " bis ", " ~ "];
const LEADS = [
  "Salary: ",
  "The base pay range is ",
  "Compensation\n",
  "We offer a salary of ",
  "Gehalt: ",
  "• Pay: ",
];
const TAILS = [
  "",
  ".",
  " a year",
  "/year",
  " per annum",
  " annually",
  " + equity",
  ", depending on experience",
];

const range = fc
  .tuple(fc.integer({ min: 30, max: 300 }), fc.integer({ min: 0, max: 100 }))
  .map(([low, spread]) => [low, low + Math.round((low * spread) / 100)] as const);

test("a range written in any style is read back exactly", () => {
  fc.assert(
    fc.property(
      range,
      fc.constantFrom(...Object.keys(NOTATIONS)),
      fc.constantFrom(...CURRENCIES),
      fc.constantFrom(...DASHES),
      fc.constantFrom(...LEADS),
      fc.constantFrom(...TAILS),
      ([low, high], notation, [code, mark], dash, lead, tail) => {
        const write = NOTATIONS[notation] as (thousand: number) => string;
        const text = `${lead}${mark(write(low))}${dash}${mark(write(high))}${tail}`;
        const expected = low === high ? low * 1000 : `${low * 1000}-${high * 1000}`;
        expect(payOf(text)).toBe(`${expected} ${code} year`);
      },
    ),
    { numRuns: 800 },
  );
}, 30_000);

test("one mark and one scale do for both ends", () => {
  fc.assert(
    fc.property(range, fc.constantFrom(...DASHES), fc.constantFrom(...LEADS), ([low, high], dash, lead) => {
      fc.pre(high > low);
      const expected = (code: string): string => `${low * 1000}-${high * 1000} ${code} year`;
      expect(payOf(`${lead}$${low}${dash}${high}k`)).toBe(expected("USD"));
      expect(payOf(`${lead}$${low}k${dash}${high}k`)).toBe(expected("USD"));
      expect(payOf(`${lead}USD ${low}${dash}${high}K`)).toBe(expected("USD"));
      expect(payOf(`${lead}${low}${dash}${high}k €`)).toBe(expected("EUR"));
      expect(payOf(`${lead}${low},000${dash}${high},000 GBP`)).toBe(expected("GBP"));
    }),
    { numRuns: 200 },
  );
}, 30_000);

const PIECES = [
  ..."0123456789".split(""),
  ...["$", "€", "£", "¥", "₹", "zł", "kr", "R", "USD", "k", "K", "m", "万", "LPA", "L", "T€"],
  ...["-", "–", "to", "and", "between", "/", "(", ")", "[", "]", ",", ".", "'", "+", "×", "%", ":", "|", "•"],
  ...[" ", "\n", "\u00a0", "\u2009", "\ud800", "İ", "ẞ"],
  ...["salary", "base", "bonus", "OTE", "per", "hour", "a year", "gross", "401(k)", "raised", "14", "薪"],
];

test("any text is read without error, with evidence at exact offsets", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((parts) => parts.join("")),
      ),
      fc.array(fc.constantFrom("US", "CA", "MX", "PL", "JP", "*", "??"), { maxLength: 3 }),
      (text, countries) => {
        const { pay, evidence } = readPay(testPosting(text, text), { countries, seniority: "mid" });
        expect(evidence.length).toBe(pay ? 1 : 0);
        for (const { field, start, end, text: quote } of evidence) {
          expect(["title", "text"]).toContain(field);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
        }
        if (!pay) return;
        expect(pay.min).toBeLessThanOrEqual(pay.max);
        expect(pay.annual).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1500 },
  );
}, 30_000);

test.each(["$1,", "1 - 1 - ", "$100,000 - ", "salary $", "9", "1,111", "(5 [", "k€ 5", "$1 (", "per hour "])(
  "a long run of %j is read to its end",
  (unit) => {
    expect(() => payOf(unit.repeat(Math.ceil(60_000 / unit.length)))).not.toThrow();
  },
  30_000,
);
