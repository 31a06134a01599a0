import { expect, test } from "vitest";
import { examplePair } from "./example-pair";

const role = (slug: string, n: number, median: number | null = 100_000) => ({ slug, pay: { n, median } });

test("the usual pair where both have a median", () => {
  const roles = [role("clock-winder", 900), role("backend-developer", 10), role("full-stack-developer", 12)];
  expect(examplePair(roles)).toEqual(["full-stack-developer", "backend-developer"]);
});

test("else the two with the most disclosed postings, ties by slug", () => {
  const roles = [
    role("full-stack-developer", 40, null),
    role("backend-developer", 12),
    role("lamp-tuner", 30),
    role("clock-winder", 30),
  ];
  expect(examplePair(roles)).toEqual(["lamp-tuner", "clock-winder"]);
});

test("none where fewer than two roles have a median", () => {
  expect(examplePair([role("lamp-tuner", 30), role("clock-winder", 9, null)])).toBeNull();
});
