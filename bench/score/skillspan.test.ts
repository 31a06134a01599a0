import { expect, test } from "vitest";
import { parseConll } from "./skillspan";

test("sentences and their spans are read from tagged tokens", () => {
  const conll = [
    "You\tO\tO",
    "tune\tB-Skill\tO",
    "Postgres\tI-Skill\tB-Knowledge",
    "replicas\tI-Skill\tI-Knowledge",
    "and\tO\tO",
    "Kafka\tO\tB-Knowledge",
    "Flink\tO\tB-Knowledge",
    "",
    "Bye\tO\tO",
    "",
  ].join("\n");
  expect(parseConll(conll)).toEqual([
    {
      text: "You tune Postgres replicas and Kafka Flink",
      knowledge: ["Postgres replicas", "Kafka", "Flink"],
      spans: ["tune Postgres replicas", "Postgres replicas", "Kafka", "Flink"],
    },
    { text: "Bye", knowledge: [], spans: [] },
  ]);
});
