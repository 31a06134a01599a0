import fc from "fast-check";
import { expect, test } from "vitest";
import { bitsOf } from "@/lib/compare/coverage";
import type { StoredSkillSets } from "@/lib/compare/skill-sets";
import { fitOf } from "./fit";
import { countedSets, type FitSide, fitSkill } from "./market";
import { coverageWords, fitFinding, fitSentence, noPremiumWords } from "./words";

const NAMES = ["a", "b", "c", "d", "e", "f"];

function sideOf(sets: FitSide["sets"]): FitSide {
  return {
    role: { slug: "baker", name: "Baker", short: "Baker" },
    ...{ name: "Baker postings", slice: "Baker", postings: 500, currency: "USD", sets },
    skills: NAMES.map((slug, index) => ({
      ...{ slug, name: slug.toUpperCase(), n: 100 - index, share: (100 - index) / 500 },
      ...{ premium: null, tested: false },
    })),
  };
}

const sets = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 40 })), { maxLength: 40 })
  .map((pairs) => [...new Map(pairs)].filter(([mask]) => bitsOf(mask) >= 3));
const known = fc.subarray(NAMES).map((slugs) => new Set(slugs));

test("a posting is covered if every top skill it lists is known", () => {
  fc.assert(
    fc.property(sets, known, (of, have) => {
      const { coverage, has, missing } = fitOf(sideOf(of), have);
      expect(has.length + missing.length).toBe(NAMES.length);
      const counted = of.reduce((sum, [, n]) => sum + n, 0);
      expect(coverage === null).toBe(counted < 100);
      if (!coverage) return;
      const covered = of
        .filter(([mask]) => NAMES.every((slug, bit) => !(mask & (1 << bit)) || have.has(slug)))
        .reduce((sum, [, n]) => sum + n, 0);
      expect(coverage).toMatchObject({ counted, n: covered });
      expect(coverage.interval[0]).toBeLessThanOrEqual(coverage.share + 1e-12);
      expect(coverage.interval[1]).toBeGreaterThanOrEqual(coverage.share - 1e-12);
    }),
  );
});

test("a step opens what it says, and learning it in fact leads there", () => {
  fc.assert(
    fc.property(sets, known, (of, have) => {
      const before = fitOf(sideOf(of), have).coverage;
      const [step] = before?.steps ?? [];
      if (!before || !step) return;
      const after = fitOf(sideOf(of), new Set([...have, step.skill.slug])).coverage;
      expect(after?.share).toBeCloseTo(step.covered, 12);
      expect(before.share + step.opens).toBeCloseTo(step.covered, 12);
    }),
  );
});

test("knowing more never covers less; knowing all covers everything", () => {
  fc.assert(
    fc.property(sets, known, fc.constantFrom(...NAMES), (of, have, more) => {
      const side = sideOf(of);
      const share = (slugs: Iterable<string>) => fitOf(side, new Set(slugs)).coverage?.share ?? 0;
      expect(share([...have, more])).toBeGreaterThanOrEqual(share(have));
      if (fitOf(side, have).coverage) expect(share(NAMES)).toBe(1);
    }),
  );
});

test("mentions count postings, not skills", () => {
  expect(fitOf(sideOf([]), new Set(["a"])).mentions).toBeCloseTo(100 / (100 + 99 + 98 + 97 + 96 + 95), 12);
  expect(fitOf({ ...sideOf([]), skills: [] }, new Set()).mentions).toBeNull();
});

test("sets of a slice with fewer than three top skills are not counted, equal ones are counted together", () => {
  const stored: StoredSkillSets = {
    ...{ skills: [1, 2, 3, 4], postings: 10 },
    groups: [
      [
        "US",
        0,
        [
          [7, 2],
          [3, 5],
        ],
      ],
      [
        "DE",
        0,
        [
          [7, 3],
          [15, 1],
        ],
      ],
    ],
  };
  const slice = { role: "baker", country: [], mode: [], level: [] };
  expect(countedSets(stored, slice)).toEqual([
    [7, 5],
    [15, 1],
  ]);
  expect(countedSets(stored, { ...slice, country: ["DE"] })).toEqual([
    [7, 3],
    [15, 1],
  ]);
  expect(countedSets(null, slice)).toEqual([]);
});

test("only a sure premium is one", () => {
  const pay = {
    ...{ n: 40, median: 1, interval: null, premium: 9, premiumInterval: null },
    ...{ adjustedPremium: 5000, adjustedInterval: [1000, 9000] as [number, number], impact: "none" as const },
  };
  const of = { slug: "a", name: "A", category: "x", n: 50, share: 0.1 };
  const named = { slug: "a", name: "A" };
  expect(fitSkill(named, { ...of, pay: { ...pay, sure: true } }).premium).toEqual({
    ...{ amount: 5000, interval: [1000, 9000] },
  });
  expect(fitSkill(named, { ...of, pay: { ...pay, sure: false } })).toMatchObject({
    premium: null,
    tested: true,
  });
  expect(fitSkill(named, { ...of, pay: null })).toMatchObject({ premium: null, tested: false });
  expect(fitSkill(named, undefined)).toMatchObject({ n: null, share: null });
});

test("sentences say the share with its n, and say when there is none", () => {
  const side = sideOf([
    [7, 80],
    [56, 40],
  ]);
  const fit = fitOf(side, new Set(["a", "b", "c"]));
  expect(fitSentence(side, fit)).toContain("You have 3 of the 6 skills");
  expect(fitSentence(side, fit)).toMatch(/67% of the postings for Baker \(58% to 74%, n\u00a0120\)/);
  const few = { ...side, sets: [[7, 99]] as FitSide["sets"] };
  expect(fitSentence(few, fitOf(few, new Set(["a"])))).toContain("Fewer than 100 postings");
  const market = {
    ...{ dataset: { id: "", market: "imported" as const, label: "", asOf: "", postings: 0 }, options: [] },
    ...{ a: side, b: few },
  };
  const fits = { a: fit, b: fitOf(few, new Set(["a"])) };
  expect(fitFinding(market, fits)).toBe(
    "You have 51% of what Baker postings ask for and 17% of what Baker postings ask for",
  );
  expect(coverageWords(market, fits)).toBe(
    "All the top skills they list are yours in 67% of Baker postings. Counted over the skills that each role asks for most.",
  );
  expect(coverageWords({ ...market, a: few }, { a: fits.b, b: fits.b })).toBeNull();
  expect(noPremiumWords(fit.coverage?.steps ?? [])).toMatch(/^Too few/);
  expect(noPremiumWords([])).toBeNull();
});
