import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOnly } from "./words-only";

test("punctuation, line breaks and bullets are one space", () => {
  expect(wordsOnly("• Go, Rust\n\n– and C++20 (Zürich)")).toBe(" go rust and c 20 zürich ");
});

test("it is what replacing everything but letters and digits gives", () => {
  const unit = fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(unit, fc.constantFrom(" ", "a", "•", "7")) }), (text) => {
      expect(wordsOnly(text)).toBe(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "));
    }),
  );
});
