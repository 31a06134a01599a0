import { expect, test } from "vitest";
import { employerOf } from "./employers";
import { PUBLISHED_FIGURES, PUBLISHED_SOURCES } from "./published";
import { SAMPLE_DAYS, samplePostings, sampleSize, sampleTargets } from "./sample-market";

const first = (count: number, day = SAMPLE_DAYS.june as "2026-05-31" | "2026-06-30") => {
  const taken = [];
  for (const written of samplePostings(day, ["backend-developer"])) {
    taken.push(written);
    if (taken.length === count) break;
  }
  return taken;
};

test("the same postings come out every time", () => {
  expect(first(60)).toEqual(first(60));
});

test("texts are of a posting's length and differ; copies differ in identifier and date alone", () => {
  const written = first(400).map(({ posting }) => posting);
  const copies = written.filter(({ id }) => id?.endsWith("-again"));
  expect(copies.length).toBeGreaterThan(8);
  for (const copy of copies) {
    const original = written.find(({ id }) => `${id}-again` === copy.id);
    expect(copy).toEqual({ ...original, id: copy.id, publishedAt: SAMPLE_DAYS.june });
  }
  expect(new Set(written.map(({ description }) => description)).size).toBe(written.length - copies.length);
  const lengths = written.map(({ description }) => description.length).sort((x, y) => x - y);
  expect(lengths[Math.floor(lengths.length * 0.1)]).toBeGreaterThan(350);
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(1300);
});

test("May's postings close in June, those carried over stay open", () => {
  const closes = first(30, SAMPLE_DAYS.may).map(({ posting }) => posting.closedAt ?? "");
  expect(closes.every((day) => day > SAMPLE_DAYS.may && day <= SAMPLE_DAYS.june)).toBe(true);
  const [carried] = samplePostings(SAMPLE_DAYS.may, ["software-engineer"]);
  expect(carried?.posting.closedAt).toBeNull();
});

test("sizes count copies, and every employer has one name of its own", () => {
  const [target] = sampleTargets(SAMPLE_DAYS.june);
  expect(sampleSize(SAMPLE_DAYS.june, ["full-stack-developer"])).toBe((target?.postings ?? 0) + 180);
  const names = Array.from({ length: 9000 }, (_, number) => employerOf(number).name);
  expect(new Set(names).size).toBe(names.length);
});

test("every published figure names a source and a role that is written for its day", () => {
  for (const { source, role, asOf } of PUBLISHED_FIGURES) {
    expect(PUBLISHED_SOURCES).toHaveProperty(source);
    const roles = Object.values(SAMPLE_DAYS).flatMap((day) =>
      day <= asOf ? sampleTargets(day).map((target) => target.role) : [],
    );
    expect(roles).toContain(role);
  }
});
