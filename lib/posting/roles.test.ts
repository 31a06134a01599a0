import { expect, test } from "vitest";
import { ROLES, roleBySlug } from "./roles";

test("slugs, names and chart labels are unique", () => {
  for (const key of ["slug", "name", "short"] as const) {
    expect(new Set(ROLES.map((role) => role[key])).size).toBe(ROLES.length);
  }
});

test("slugs are slugs, and every coarse role is a role or the rest", () => {
  for (const { slug, guide } of ROLES) {
    expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(guide === "other-tech" || roleBySlug(guide)?.guide === guide).toBe(true);
  }
});

test("a role is found by its slug only", () => {
  expect(roleBySlug("full-stack-developer")?.name).toBe("Full-Stack Developer");
  expect(roleBySlug("Full-Stack Developer")).toBeUndefined();
});
