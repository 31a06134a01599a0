import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay } from "./dates";
import { readList, readPlaces } from "./lists";
import { payWords, readAmount, readCurrency, readPeriod, readStatedPay, withPayLine } from "./pay-fields";
import { employerOfBoard, fileStem, httpUrl, line } from "./values";
import { readRemoteFlag, readWorkMode } from "./work-mode-field";

describe("days", () => {
  test.each([
    ["2026-03-01", "2026-03-01"],
    ["2026-03-01T23:30:00-05:00", "2026-03-01"],
    ["2023-06-16 13:44:15", "2023-06-16"],
    ["2026/3/1", "2026-03-01"],
    ["01.02.2026", "2026-02-01"],
    ["13/02/2026", "2026-02-13"],
    ["02/13/2026", "2026-02-13"],
    ["03/04/2026", null],
    ["Fri, 10 Jul 2026 22:45:30 +0000", "2026-07-10"],
    ["Jul 10, 2026", "2026-07-10"],
    [1767225600, "2026-01-01"],
    [1767225600000, "2026-01-01"],
    ["1767225600", "2026-01-01"],
    ["5 days ago", "2026-03-05"],
    ["Posted 5 Days Ago", "2026-03-05"],
    ["a week ago", "2026-03-03"],
    ["3 hours ago", "2026-03-10"],
    ["yesterday", "2026-03-09"],
    ["Posted Today", "2026-03-10"],
    ["30+ days ago", null],
    ["2026-02-30", null],
    ["soon", null],
    ["", null],
    [null, null],
    [0, null],
  ])("%j is %s", (value, day) => {
    expect(readDay(value, "2026-03-10")).toBe(day);
  });

  test("anything else is no day, and nothing throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readDay(value, "2026-03-10") ?? "2000-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe("pay", () => {
  test.each([
    [50000, 50000],
    ["50,000", 50000],
    ["50.000", 50000],
    ["50.000,50", 50000.5],
    ["1,234,567", 1234567],
    ["22.5", 22.5],
    ["50 000 zł", 50000],
    ["EUR 50k", 50000],
    ["US$1,200", 1200],
    ["$50k", 50000],
    ["1'200", 1200],
    ["0.0", null],
    [0, null],
    ["-5", null],
    ["50000-60000", null],
    ["DOE", null],
  ])("amount %j is %s", (value, amount) => {
    expect(readAmount(value)).toBe(amount);
  });

  test.each([
    ["1 YEAR", "year"],
    ["annual", "year"],
    ["Yearly", "year"],
    ["per-hour-wage", "hour"],
    ["Daily", "day"],
    ["per month", "month"],
    ["WEEK", "week"],
    ["bi-month-salary", null],
    ["2 weeks", null],
    ["one-time", null],
    ["", null],
  ])("period %j is %s", (value, period) => {
    expect(readPeriod(value)).toBe(period);
  });

  test("a dollar sign alone is many currencies", () => {
    expect(["usd", "€", "US$", "$"].map(readCurrency)).toEqual(["USD", "EUR", "USD", null]);
  });

  test("stated only with currency and period; an open end repeats the other; ends in order", () => {
    const parts = { min: 90, max: null, currency: "EUR", period: "hour" };
    expect(readStatedPay(parts)).toEqual({ min: 90, max: 90, currency: "EUR", period: "hour" });
    expect(readStatedPay({ ...parts, max: 80 })).toMatchObject({ min: 80, max: 90 });
    expect(readStatedPay({ ...parts, currency: "" })).toBeNull();
    expect(readStatedPay({ ...parts, period: "" })).toBeNull();
    expect(readStatedPay({ ...parts, min: "€90", currency: null })).toMatchObject({
      min: 90,
      currency: "EUR",
    });
    expect(readStatedPay({ ...parts, min: "$90", currency: null })).toBeNull();
    expect(payWords({ min: 3500, max: 4500, currency: "USD", period: "" })).toBe("3500 - 4500 USD");
    expect(payWords({ min: 0, max: "", currency: "USD", period: "year" })).toBe("");
  });

  test("a pay line fits the text and is not said twice", () => {
    expect(withPayLine("Text", "$18 an hour")).toBe("Pay: $18 an hour\n\nText");
    expect(withPayLine("<p>Text</p>", "$18")).toBe("<p>Pay: $18</p>\n<p>Text</p>");
    expect(withPayLine("We pay $18 an hour", "$18 an hour")).toBe("We pay $18 an hour");
    expect(withPayLine("Text", "")).toBe("Text");
  });
});

describe("work mode", () => {
  test.each([
    ["Remote", "remote"],
    ["fully_remote", "remote"],
    ["TELECOMMUTE", "remote"],
    ["Hybrid", "hybrid"],
    ["hybrid (3 days)", "hybrid"],
    ["On-site", "onsite"],
    ["OnSite", "onsite"],
    ["office", "onsite"],
    ["Temporarily remote", null],
    ["Flexible", null],
    ["unspecified", null],
    [true, null],
  ])("%j is %s", (value, mode) => {
    expect(readWorkMode(value)).toBe(mode);
  });

  test("of a tick only yes says something", () => {
    expect([true, "True", "yes", "Remote", false, "False", "no", ""].map(readRemoteFlag)).toEqual([
      ...["remote", "remote", "remote", "remote"],
      ...[null, null, null, null],
    ]);
  });
});

describe("lists and places", () => {
  test.each([
    [
      ["a", " b ", "", "a"],
      ["a", "b"],
    ],
    ["['r', 'c++', \"go\"]", ["r", "c++", "go"]],
    ['["a, b","c"]', ["a, b", "c"]],
    ["a, b; c", ["a", "b", "c"]],
    [
      [{ name: "a" }, { label: "b" }],
      ["a", "b"],
    ],
    ["N/A", []],
    [null, []],
  ])("%j is %j", (value, list) => {
    expect(readList(value, /[;,]/)).toEqual(list);
  });

  test.each([
    ["Oslo; Bergen | Remote", ["Oslo", "Bergen", "Remote"]],
    [
      [{ city: "Oslo", country: "Norway" }, "Rome"],
      ["Oslo, Norway", "Rome"],
    ],
    [{ name: "Oslo office" }, ["Oslo office"]],
    [{ address: { addressLocality: "Oslo", addressCountry: { name: "Norway" } } }, ["Oslo, Norway"]],
    [42, ["42"]],
    [{}, []],
  ])("places of %j are %j", (value, places) => {
    expect(readPlaces(value)).toEqual(places);
  });
});

describe("values", () => {
  test("a line is decoded and has no breaks, NULs or empty words", () => {
    expect(line("  R&amp;D\n\u0000 Engineer ")).toBe("R&D Engineer");
    expect(["NaN", "n/a", "None", "-", 7].map(line)).toEqual(["", "", "", "", "7"]);
  });

  test("only web addresses are kept", () => {
    expect(["https://a.example/x?y=1", "javascript:alert(1)", "ftp://x", "a b", null].map(httpUrl)).toEqual([
      "https://a.example/x?y=1",
      ...[null, null, null, null],
    ]);
  });

  test("file names lose folders, endings and escapes", () => {
    expect(["x/Blue%20Anvil.json.gz", "a.b.csv", "50%.json"].map(fileStem)).toEqual([
      "Blue Anvil",
      "a.b",
      "50%",
    ]);
    expect(employerOfBoard("https://x.example/acme/1", /example\/([^/]+)/, "Acme.json")).toBe("Acme");
  });
});
