import { expect, test } from "vitest";
import { guideMapping, roleAccepted, techAccepted } from "./guide-role";

const guideOf = guideMapping([
  { slug: "site-reliability-engineer", guide: "devops-engineer" },
  { slug: "technical-writer", guide: "other-tech" },
  { slug: "backend-developer" },
]);

test("finer roles become the guide's, no role is non-tech", () => {
  expect(guideOf("site-reliability-engineer")).toBe("devops-engineer");
  expect(guideOf("backend-developer")).toBe("backend-developer");
  expect(guideOf(null)).toBe("non-tech");
});

test.each([
  ["site-reliability-engineer", "devops-engineer", [], true],
  ["backend-developer", "full-stack-developer", ["backend-developer"], true],
  ["backend-developer", "full-stack-developer", [], false],
  ["backend-developer", "multiple", ["backend-developer", "designer"], true],
  [null, "non-tech", [], true],
  [null, "other-tech", [], true],
  ["technical-writer", "other-tech", [], true],
  [null, "backend-developer", [], false],
  ["backend-developer", "non-tech", [], false],
] as const)("%s for %s or %j: %s", (slug, label, alternatives, expected) => {
  expect(roleAccepted(slug, label, [...alternatives], guideOf)).toBe(expected);
});

test.each([
  [null, "non-tech", [], true],
  ["designer", "non-tech", [], false],
  ["designer", "non-tech", ["data-analyst"], true],
  [null, "non-tech", ["data-analyst"], true],
  [null, "other-tech", [], true],
  ["designer", "other-tech", [], true],
  [null, "backend-developer", [], false],
  [null, "multiple", ["backend-developer", "non-tech"], false],
  ["designer", "multiple", ["backend-developer", "non-tech"], true],
] as const)("technology or none, %s for %s or %j: %s", (slug, label, alternatives, expected) => {
  expect(techAccepted(slug, label, [...alternatives])).toBe(expected);
});
