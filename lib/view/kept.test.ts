import { expect, test } from "vitest";
import { hrefKept, marketNamed } from "./kept";

test("a dataset's id and a market's name are both of that market", () => {
  expect(marketNamed("sample-2026-05-31")).toBe("sample");
  expect(marketNamed("imported")).toBe("imported");
  expect(marketNamed("samples")).toBeNull();
  expect(marketNamed(null)).toBeNull();
});

test("a kept link names the market before its fragment, and nothing where none is named", () => {
  expect(hrefKept("/data#modelled", "sample-2026-06-30")).toBe("/data?dataset=sample#modelled");
  expect(hrefKept("/roles?by=pay", "imported")).toBe("/roles?by=pay&dataset=imported");
  expect(hrefKept("/", null)).toBe("/");
  expect(hrefKept("/", "no such thing")).toBe("/");
});
