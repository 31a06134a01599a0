import fc from "fast-check";
import { expect, test } from "vitest";
import { designEffect } from "./design-effect";
import { designEffects } from "./design-effects";
import { histogramOf } from "./quantile";

const sample = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 })), {
  minLength: 1,
  maxLength: 60,
});

test("in one pass they are what designEffect gives at every value", () => {
  fc.assert(
    fc.property(sample, (pairs) => {
      const values = pairs.map(([value]) => value);
      const employers = pairs.map(([, employer]) => employer);
      const cuts = histogramOf(values).values;
      const effects = designEffects(values, employers);
      expect(effects).toHaveLength(cuts.length);
      cuts.forEach((cut, index) => {
        expect(effects[index]).toBeCloseTo(designEffect(values, employers, cut), 9);
      });
    }),
  );
});

test("no values, no effects", () => {
  expect(designEffects([], [])).toEqual([]);
});
