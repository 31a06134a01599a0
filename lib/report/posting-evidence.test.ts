import { expect, test } from "vitest";
import type { Evidence } from "@/lib/posting/facts";
import { NOTHING_PICKED } from "@/lib/view/postings-view";
import { marksOf, readFrom } from "./posting-evidence";

const evidence: Evidence[] = [
  { fact: "seniority", value: "senior", text: "Senior", start: 0, end: 6, field: "title" },
  { fact: "skill", value: "kafka", text: "Kafka", start: 10, end: 15, field: "text" },
  { fact: "skill", value: "java", text: "Java", start: 20, end: 24, field: "text" },
  { fact: "duty", value: "Mend nets", text: "Mend nets", start: 30, end: 39, field: "text" },
  { fact: "workMode", value: "remote", text: "", start: 0, end: 6, field: "stated.workMode" },
];

test("only facts in the text are marked, what was picked as such", () => {
  expect(marksOf({ evidence }, { ...NOTHING_PICKED, skill: "java" })).toEqual([
    { start: 10, end: 15, proves: "Kafka", picked: false },
    { start: 20, end: 24, proves: "Java", picked: true },
  ]);
});

test("a title has marks of its own", () => {
  expect(marksOf({ evidence }, { ...NOTHING_PICKED, level: "senior" }, "title")).toEqual([
    { start: 0, end: 6, proves: "level", picked: true },
  ]);
});

test("it is said where a fact was read", () => {
  expect(readFrom({ evidence }, "seniority")).toBe("“Senior” in the title");
  expect(readFrom({ evidence }, "skill")).toBe("“Kafka” in the text");
  expect(readFrom({ evidence }, "workMode")).toBe("from a field of the source");
  expect(readFrom({ evidence }, "pay")).toBe("");
});
