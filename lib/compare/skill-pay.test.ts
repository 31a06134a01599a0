import { expect, test } from "vitest";
import type { Seniority } from "@/lib/posting/seniority";
import { summarisePay } from "./pay-summary";
import { type LevelPoint, skillPayOf } from "./skill-pay";

let number = 0;
const points = (n: number, seniority: Seniority, centre: number): LevelPoint[] =>
  Array.from({ length: n }, (_, index) => ({
    employer: number++,
    seniority,
    annual: centre + 20_000 * ((index + 0.5) / n - 0.5),
  }));

const payOf = (skills: Record<number, LevelPoint[]>, rest: LevelPoint[]) => {
  const ofSkills = Object.entries(skills).map(([id, of]): [number, LevelPoint[]] => [Number(id), of]);
  const all = [...ofSkills.flatMap(([, of]) => of), ...rest];
  return new Map(skillPayOf(new Map(ofSkills), summarisePay(all), all));
};

test("a premium that is seniority in disguise vanishes when adjusted", () => {
  const pay = payOf({ 1: [...points(60, "senior", 160_000), ...points(20, "mid", 120_000)] }, [
    ...points(40, "senior", 160_000),
    ...points(180, "mid", 120_000),
  ]).get(1);
  expect(pay?.premium).toBeGreaterThan(25_000);
  expect(Math.abs(Number(pay?.adjustedPremium))).toBeLessThan(1_000);
  expect(pay).toMatchObject({ sure: false, impact: "none" });
});

test("a premium within every level stays, is sure and has high impact", () => {
  const pay = payOf({ 1: [...points(40, "senior", 190_000), ...points(40, "mid", 150_000)] }, [
    ...points(80, "senior", 160_000),
    ...points(80, "mid", 120_000),
  ]).get(1);
  expect(pay?.adjustedPremium).toBeGreaterThan(15_000);
  expect(pay).toMatchObject({ sure: true, impact: "high" });
});

test("under 30 disclosed postings a skill has no pay", () => {
  expect(payOf({ 1: points(29, "mid", 120_000) }, points(50, "mid", 110_000)).size).toBe(0);
});

test("a level with under 5 of the skill's postings is left out on both sides", () => {
  const pay = payOf({ 1: [...points(40, "mid", 120_000), ...points(4, "staff", 300_000)] }, [
    ...points(40, "mid", 120_000),
    ...points(40, "staff", 300_000),
  ]).get(1);
  expect(Math.abs(Number(pay?.adjustedPremium))).toBeLessThan(500);
});
