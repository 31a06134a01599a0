import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import { chartCsv, comparisonCsv } from "./comparison-csv";

const linesOf = (modelled: string[]) => {
  const rows: string[][] = parse(comparisonCsv({ ...inventedComparisonWithIntervals(), modelled }), {
    relax_column_count: true,
  });
  const header = rows.find(([first]) => first === "figure") ?? [];
  return (figure: string, item = "") => {
    const row = rows.find(([one, other]) => one === figure && other === item) ?? [];
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index]]));
  };
};

test("each line names both sides' figures with n and interval", () => {
  const line = linesOf([]);
  expect(line("pay median")).toMatchObject({ a: "100000", a_low: "97000", b: "120000", b_high: "123000" });
  expect(line("gap of medians", "b minus a")).toMatchObject({
    a: "20000",
    a_low: "14000",
    b: "",
    modelled: "",
  });
  expect(line("skill", "springs")).toMatchObject({ a: "", b: "0.35", modelled: "" });
});

test("a line names its modelled columns, and no empty one", () => {
  const line = linesOf(["/a/pay/interval", "/b/pay", "/gap/interval", "/b/skills/2", "/skills"]);
  expect(line("pay median").modelled).toBe("a_low a_high b b_n b_low b_high");
  expect(line("pay p25").modelled).toBe("b b_n");
  expect(line("gap of medians", "b minus a").modelled).toBe("a_low a_high");
  expect(line("skill", "springs").modelled).toBe("b b_n");
  expect(line("skill overlap", "jaccard of top skills").modelled).toBe("a");
  expect(line("postings").modelled).toBe("");
});

test("the gap's parts, bounds, AI skills and attributes have their lines", () => {
  const line = linesOf(["/gap/likeForLike", "/b/ai/pay"]);
  expect(line("gap at equal seniority", "remains")).toMatchObject({
    a: "6000",
    a_low: "-1000",
    modelled: "a a_low a_high",
  });
  expect(line("gap at equal seniority", "with work modes")).toMatchObject({ a: "5500", a_high: "13000" });
  expect(line("gap closes if silent pay is lower by", "side b")).toMatchObject({ a: "0.31", b: "" });
  expect(line("AI skills", "adjusted premium")).toMatchObject({ a: "5000", b_n: "60" });
  expect(line("AI skills", "premium").modelled).toBe("b b_low b_high");
  expect(line("role attribute", "userInterface")).toMatchObject({ a: "1", a_low: "0.8", a_n: "1100" });
  expect(line("pay median of all, bound", "lowest")).toMatchObject({ a: "", a_n: "" });
});

test("a converted gap names its rate, its date and their source", () => {
  const c = inventedComparisonWithIntervals();
  const converted = { from: "EUR", to: "USD", rate: 1.175, date: "2025-12-31" };
  const text = comparisonCsv({ ...c, gap: { ...c.gap, converted } });
  expect(text).toContain("exchange rate,1 EUR = 1.175 USD,");
  expect(text).toContain("of 2025-12-31, European Central Bank");
  expect(comparisonCsv(c)).not.toContain("exchange rate");
});

test("a chart's file has its lines alone, as they stand in the whole one, and of pay what the shape is made of", () => {
  const c = inventedComparisonWithIntervals();
  const whole = comparisonCsv(c).split("\r\n");
  const own = (chart: Parameters<typeof chartCsv>[1]) => chartCsv(c, chart).split("\r\n");
  for (const chart of ["seniority", "skills", "like-for-like", "countries", "ai"] as const) {
    expect(whole).toEqual(expect.arrayContaining(own(chart)));
    expect(own(chart).length).toBeGreaterThan(8);
    expect(own(chart).length).toBeLessThan(whole.length / 2);
  }
  expect(own("skills").filter((line) => line.startsWith("pay premium by skill,springs"))).toHaveLength(1);
  const shape = own("pay").filter((line) => line.startsWith("postings by stated pay"));
  const counted = shape.reduce((sum, line) => sum + Number(line.split(",")[3]), 0);
  expect(counted).toBe(c.a.pay.n);
});
