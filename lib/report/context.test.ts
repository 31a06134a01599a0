import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import { contextSchema, type Flips, type TriedValue } from "@/lib/compare/context";
import { FILTERS, type View, withFilter } from "@/lib/view/view";
import { changesFinding, whyNoChange } from "./changes";
import { contextCsv } from "./context-csv";
import { employersFinding } from "./employers";
import { flipsFinding, flipsSummary, notableValues, valueSentence } from "./flips";
import { plainText } from "./spans";
import { inventedChange, inventedContext, inventedValue } from "./testing/invented-context";
import { alsoMissing, directions, transferFinding, transferSentence } from "./transfer";

const comparison = inventedComparison();
const context = inventedContext();
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const flips = (overall: Flips["overall"], ...values: TriedValue[]): Flips => ({
  overall,
  values,
  untested: 0,
});
const summary = (of: Flips) => plain(plainText(flipsSummary(comparison, of)));

const germany = inventedValue({
  filter: "country",
  value: "DE",
  gap: -4000,
  interval: [-7000, -1000],
  flips: true,
});
const unclear = inventedValue({
  filter: "mode",
  value: "remote",
  clear: false,
  verdict: "no-clear-difference",
});
const clear = inventedValue({ filter: "level", value: "staff" });

test("the invented context is one by the contract", () => {
  expect(contextSchema.parse(context)).toEqual(context);
});

test("that nothing flips is said plainly, with how many values were tested", () => {
  const none = { ...flips("b-pays-more", clear, clear, unclear), untested: 4 };
  expect(flipsFinding(comparison, none)).toBe("Nothing flips the answer");
  expect(summary(none)).toBe(
    "Overall Clock pays more. Tested one by one: 3 values of country, work mode and level. Clock is clearly ahead in 2, Lamp in none; in 1 neither is. A further 4 have too few postings with pay on one side or both.",
  );
});

test("flips are named, with both medians, n and interval", () => {
  const one = flips("b-pays-more", clear, { ...germany, verdict: "a-pays-more" });
  expect(flipsFinding(comparison, one)).toBe("The answer flips in Germany");
  expect(notableValues(one)).toHaveLength(1);
  const high = inventedValue({
    ...germany,
    a: { ...germany.a, median: 104_000 },
    b: { ...germany.b, median: 100_000 },
  });
  expect(plain(plainText(valueSentence(comparison, high)))).toBe(
    "Lamp offers $4,000 more ($1,000 to $7,000): Lamp $104,000 (n 160) against Clock $100,000 (n 134).",
  );
  const three = flips("b-pays-more", germany, germany, germany, clear);
  expect(flipsFinding(comparison, three)).toBe("The answer flips in 3 of 4 values");
});

test("without a verdict overall, the clear values are named, or that there are none", () => {
  const some = flips("no-clear-difference", clear, unclear);
  expect(flipsFinding(comparison, some)).toBe("Clear only at staff level");
  expect(summary(some)).toMatch(
    /^Overall neither side is clearly ahead\. .* Clock is clearly ahead in 1, Lamp in none; in 1 neither is\.$/,
  );
  expect(flipsFinding(comparison, flips("not-enough-data", unclear))).toBe("No single value settles it");
  expect(summary(flips("not-enough-data", unclear))).toMatch(
    /1 value of .* In it neither side is clearly ahead\.$/,
  );
});

test("where nothing can be tested, no figure is claimed", () => {
  const none = { ...flips("not-enough-data"), untested: 12 };
  expect(flipsFinding(comparison, none)).toBe("Too little stated pay to look for exceptions");
  expect(summary(none)).toBe(
    "No single country, work mode or level shows a median on both sides; 12 have too few postings with pay on one side or both.",
  );
});

test("with every filter set there is nothing to try, which is no lack of pay", () => {
  const set = FILTERS.reduce<View>(
    (to, filter, index) => withFilter(to, filter, [["US", "remote", "senior"][index] ?? ""]),
    { ...comparison.view, dataset: null },
  );
  const all = { ...comparison, view: set };
  expect(flipsFinding(all, flips("b-pays-more"))).toBe("No filter left to try");
  expect(plainText(flipsSummary(all, flips("b-pays-more")))).toMatch(/^Every filter is set/);
});

test("transfer is told by mentions, by count and in whole postings with n and interval", () => {
  const [there] = directions(context.transfer as NonNullable<typeof context.transfer>);
  if (!there) throw new Error("no direction");
  expect(transferFinding(comparison, context.transfer)).toBe("From Lamp to Clock, 79% carries over");
  expect(plain(plainText(transferSentence(comparison, there)))).toBe(
    "79% of what Clock postings ask for among their top 4 skills is on the other list too; that is 3 of the 4. 40% of the postings (37% to 43%, n 850) list no other top skill.",
  );
  expect(alsoMissing(there.transfer)).toBeNull();
  const hidden = { ...there, transfer: { ...there.transfer, coverage: null } };
  expect(plainText(transferSentence(comparison, hidden))).not.toMatch(/n\u00a0/);
  expect(alsoMissing(hidden.transfer)).toBe("Missing: Springs (35%).");
  expect(transferFinding(comparison, null)).toMatch(/^Too few/);
});

test("only a move whose interval leaves out zero is put into words", () => {
  const { changes } = context;
  if (!changes) throw new Error("no changes");
  expect(changesFinding(comparison, changes)).toBe("Clock’s median rose since 31 May 2026");
  const still = inventedChange(3000, [-100, 6000]);
  const fell = inventedChange(-9000, [-12_000, -6000]);
  const say = (a: typeof still | null, b: typeof still | null) =>
    changesFinding(comparison, { ...changes, a, b });
  expect(say(still, still)).toBe("No clear move in pay since 31 May 2026");
  expect(say(fell, fell)).toBe("Both medians fell since 31 May 2026");
  expect(say(changes.b, fell)).toBe("Lamp rose, Clock fell since 31 May 2026");
  expect(say({ ...still, pay: null }, null)).toBe("No pay to set against that of 31 May 2026");
});

test("what is missing to see a change is said", () => {
  const { changes } = context;
  if (!changes) throw new Error("no changes");
  expect(whyNoChange(comparison, changes)).toBeNull();
  expect(whyNoChange(comparison, null)).toMatch(/Import postings of a later date/);
  expect(whyNoChange(comparison, { ...changes, a: null })).toBe(
    "The dataset of 31 May 2026 has no Lamp postings.",
  );
  const view = withFilter({ ...comparison.view, dataset: null }, "level", ["mid", "senior"]);
  expect(whyNoChange({ ...comparison, view }, { ...changes, a: null, b: null })).toMatch(
    /one value of a filter/,
  );
});

test("a concentration is named with its share, a spread as one", () => {
  const { employers } = context;
  expect(employersFinding(comparison, employers)).toBe("Five employers have 25% of the Lamp postings");
  expect(employersFinding(comparison, { a: employers.b, b: employers.b })).toBe("Spread over many employers");
  const two = { ...employers.a, employers: 2, largestFive: { n: 9, share: 1 } };
  expect(employersFinding(comparison, { a: two, b: employers.b })).toBe(
    "Two employers have all Lamp postings",
  );
});

test("the CSV has a line a figure, marks what is modelled and no cell that a spreadsheet would run", () => {
  const rows: string[][] = parse(contextCsv({ ...context, modelled: ["/changes/b/pay/split", "/flips"] }), {
    relax_column_count: true,
  });
  const header = rows.find(([first]) => first === "figure") ?? [];
  const line = (figure: string, item: string) =>
    Object.fromEntries(
      (rows.find(([one, other]) => one === figure && other === item) ?? []).map((cell, i) => [
        header[i],
        cell,
      ]),
    );
  expect(line("pay median by country", "DE")).toMatchObject({
    a: "100000",
    a_n: "160",
    b: "120000",
    b_high: "123000",
  });
  expect(line("gap of medians by country, b minus a", "DE")).toMatchObject({
    a: "20000",
    a_low: "15000",
    modelled: "a a_low a_high",
  });
  expect(line("missing skill a to b", "springs")).toMatchObject({
    a: "",
    b: "0.35",
    b_n: "315",
    modelled: "",
  });
  expect(line("postings covered b to a", "with springs")).toMatchObject({ a: "1", a_n: "850", b: "" });
  expect(line("move of the pay median", "")).toMatchObject({
    a: "-2000",
    b: "5000",
    b_low: "1000",
    modelled: "",
  });
  expect(line("move of the pay median", "at equal levels")).toMatchObject({
    b: "4000",
    modelled: "b b_low b_high",
  });
  expect(line("pay median of an employer", "Example Works")).toMatchObject({
    unit: "USD a year",
    a: "104000",
    a_n: "44",
  });
  expect(rows.flat().some((cell) => cell.startsWith("="))).toBe(false);
});
