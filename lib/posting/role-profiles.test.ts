import { expect, test } from "vitest";
import { SAMPLE_DAYS, sampleTargets } from "@/lib/sources/sample-market/sample-market";
import { roleWords } from "./role-profiles";
import profiles from "./role-profiles.json";
import { roleBySlug } from "./roles";

test("every role of the sample has a profile in words, and every profile a role", () => {
  const sampled = Object.values(SAMPLE_DAYS).flatMap((day) => sampleTargets(day).map(({ role }) => role));
  expect([...new Set(sampled)].filter((role) => !roleWords(role))).toEqual([]);
  expect(Object.keys(profiles).filter((slug) => !roleBySlug(slug))).toEqual([]);
  expect(Object.keys(profiles).length).toBeGreaterThanOrEqual(12);
});

test.each(Object.entries(profiles))(
  "the profile of %s is whole, holds no figure and repeats no other",
  (slug, profile) => {
    const { does, decides, judged, path, slows, moves, suits } = profile;
    const lines = [...does, ...decides, ...profile.with, ...judged, ...path.flat(), slows, moves, suits];
    expect([does, decides, profile.with, judged].map(({ length }) => length)).toEqual([3, 3, 3, 3]);
    expect(path).toHaveLength(4);
    expect(lines.filter((line) => !line || /\d|\s{2}|^\s|\s$/.test(line))).toEqual([]);
    expect(suits).toMatch(/^[a-z]/);
    const others = Object.entries(profiles).filter(([other]) => other !== slug);
    const said = new Set(others.flatMap(([, other]) => [...other.does, other.slows, other.suits]));
    expect([...does, slows, suits].filter((line) => said.has(line))).toEqual([]);
  },
);
