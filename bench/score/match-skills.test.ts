import { expect, test } from "vitest";
import { containsAtWordBounds, matchSkills, normalisePhrase, phrasesMatch } from "./match-skills";

test.each([
  ["react.js", "react", true],
  ["react", "react.js", true],
  ["javascript", "java", false],
  ["c++", "c", false],
  ["c/c++", "c++", true],
  ["c/c++", "c", true],
  ["ci/cd pipelines", "ci/cd", true],
  ["golang", "go", false],
  ["go, going, go", "go", true],
  ["going to go", "go", true],
  ["anything", "", false],
])("%s and %s match: %s", (a, b, expected) => {
  expect(phrasesMatch(a, b)).toBe(expected);
});

test("containment goes one way", () => {
  expect(containsAtWordBounds("node.js services", "node.js")).toBe(true);
  expect(containsAtWordBounds("node.js", "node.js services")).toBe(false);
});

test("look-alike characters are one spelling", () => {
  expect(normalisePhrase("  Real\u2011time\u00a0 Systems ")).toBe("real-time systems");
});

test("precision counts skills, recall counts phrases", () => {
  const match = matchSkills(
    [
      { slug: "react", evidence: ["React.js"] },
      { slug: "go", evidence: ["go", "Go"] },
      { slug: "excel", evidence: ["excel"] },
      { slug: "unproven", evidence: [] },
    ],
    ["React", "React.js", "Kafka", "Go"],
  );
  expect(match.read).toEqual({ right: 2, wrong: 1, missed: 0 });
  expect(match.found).toEqual({ right: 3, wrong: 0, missed: 1 });
  expect(match.wrongSkills.map((skill) => skill.slug)).toEqual(["excel"]);
  expect(match.missedPhrases).toEqual(["Kafka"]);
});
