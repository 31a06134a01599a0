import { expect, test } from "vitest";
import { SCORES, scoreRows } from "./scores";

const measured = (value: number, hits: number, of: number) => ({
  value,
  hits,
  of,
  interval: [value - 0.02, Math.min(1, value + 0.01)] as [number, number],
});
const scores: typeof SCORES = {
  date: "2026-01-02",
  sets: { lamps: "Invented" },
  scores: [
    { fact: "role", against: "lamps", accuracy: measured(0.9996, 2499, 2500), goal: { accuracy: 0.97 } },
    {
      fact: "countries",
      against: "lamps",
      precision: measured(0.98, 98, 100),
      recall: measured(0.9, 90, 100),
      f1: 0.938,
      goal: { f1: 0.95 },
    },
    { fact: "pay", against: "clocks", recall: measured(1, 9, 9), f1: 1, goal: null },
  ],
};

test("a line a measure, F1 where it is the goal, what is missed is marked", () => {
  expect(scoreRows("lamps", scores)).toEqual([
    {
      key: "role accuracy",
      label: "Role, accuracy",
      value: "99.9%",
      interval: "98.0% to 100%",
      counted: "2,499 of 2,500",
      goal: "97%",
      isMissed: false,
    },
    expect.objectContaining({ label: "Countries, precision", value: "98.0%", goal: null, isMissed: false }),
    expect.objectContaining({ label: "Countries, recall", interval: "88.0% to 91.0%", counted: "90 of 100" }),
    expect.objectContaining({
      label: "Countries, F1",
      value: "93.8%",
      interval: null,
      goal: "95%",
      isMissed: true,
    }),
  ]);
  expect(scoreRows("clocks", scores).map(({ label, goal }) => [label, goal])).toEqual([
    ["Pay, recall", null],
  ]);
});

test("every committed score has its rows", () => {
  for (const { fact, against } of SCORES.scores) {
    expect(
      scoreRows(against).some(({ key }) => key.startsWith(`${fact} `)),
      `${fact} ${against}`,
    ).toBe(true);
  }
});
