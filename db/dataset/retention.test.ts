import { expect, test } from "vitest";
import { outlivedDatasets } from "./retention";

test("each day of the last 30 is kept, of each month before its last", () => {
  const days = [
    "2026-03-01",
    "2026-03-31",
    "2026-04-02",
    "2026-05-20",
    "2026-05-28",
    "2026-06-01",
    "2026-06-20",
  ];
  expect(outlivedDatasets(days)).toEqual(["2026-03-01", "2026-05-20"]);
});

test("a single dataset is kept whatever its age", () => {
  expect(outlivedDatasets(["2020-01-01"])).toEqual([]);
  expect(outlivedDatasets([])).toEqual([]);
});
