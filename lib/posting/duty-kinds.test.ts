import { expect, test } from "vitest";
import { DUTY_KINDS, dutyKindsIn, isEnglish } from "./duty-kinds";

test.each([
  ["Mentor two junior engineers and review their code", ["mentoring"]],
  ["Take part in the on-call rota", ["operating"]],
  ["Design and build services with clean APIs", ["architecture", "integrating"]],
  ["Lead the migration of an old billing system", ["leading", "renewing"]],
  ["Keep the roadmap and set priorities with sales", ["planning"]],
  ["Analyse experiments and present what they show", ["analysing", "experimenting", "communicating"]],
  ["Enjoy lunch", []],
])("a line is sorted by what it is about: %s", (line, expected) => {
  expect(dutyKindsIn(line)).toEqual(expected);
});

test("words are matched whole", () => {
  expect(dutyKindsIn("A misleading leaderboard of shipments in rapid rags")).toEqual([]);
});

test("kinds have slugs and names of their own", () => {
  expect(new Set(DUTY_KINDS.map(({ slug }) => slug)).size).toBe(DUTY_KINDS.length);
  expect(new Set(DUTY_KINDS.map(({ name }) => name)).size).toBe(DUTY_KINDS.length);
});

test("English is told from other languages", () => {
  expect(isEnglish(["Design and build services"])).toBe(true);
  expect(isEnglish(["Entwicklung neuer Dienste", "Betreuung bestehender Systeme"])).toBe(false);
});
