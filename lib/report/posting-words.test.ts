import { expect, test } from "vitest";
import { NOTHING_PICKED, type Picked } from "@/lib/view/postings-view";
import { postingsWords } from "./posting-words";

const words = (n: number, picked: Partial<Picked>) =>
  postingsWords({
    ...{ n, role: "Backend Developer", picked: { ...NOTHING_PICKED, ...picked } },
    ...(picked.skill ? { skill: "Kafka" } : {}),
  });

test.each<[number, Partial<Picked>, string]>([
  [6491, {}, "6,491 postings of Backend Developer"],
  [1, { skill: "kafka" }, "1 posting of Backend Developer that asks for Kafka"],
  [
    12,
    { level: "senior", pay: "stated" },
    "12 postings of Backend Developer at senior level that state usable pay",
  ],
  [3, { mode: "unknown" }, "3 postings of Backend Developer with no work mode stated"],
  [
    3,
    { mode: "onsite", country: "US" },
    "3 postings of Backend Developer with on-site work open in the United States",
  ],
  [3, { employer: "Example & Sons" }, "3 postings of Backend Developer by Example & Sons"],
  [
    3,
    { skill: "kafka", pay: "stated" },
    "3 postings of Backend Developer that ask for Kafka and state usable pay",
  ],
  [3, { pay: "market" }, "3 postings of Backend Developer in the pay market"],
  [3, { level: "assumed" }, "3 postings of Backend Developer with neither level nor years named"],
  [1, { kind: "any" }, "1 posting of Backend Developer that names a skill"],
  [
    3,
    { kind: "ai", pay: "stated" },
    "3 postings of Backend Developer that name an AI skill and state usable pay",
  ],
  [3, { kind: "data-store" }, "3 postings of Backend Developer that name a skill of the kind Data store"],
  [
    2,
    { pay: "too-wide" },
    "2 postings of Backend Developer that state pay with a top over three times its bottom",
  ],
])("%i %o reads %s", (n, picked, said) => {
  expect(words(n, picked)).toBe(said);
});
