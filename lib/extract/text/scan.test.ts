import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, keyOf, NO_MORE, scanOf, wordAt } from "./scan";
import { unitsOf } from "./units";

const boundsOf = (text: string) => {
  const { bounds, words } = scanOf(text);
  return Array.from(
    { length: words },
    (_, word) => [bounds[2 * word] ?? 0, bounds[2 * word + 1] ?? 0] as const,
  );
};
const words = (text: string) => boundsOf(text).map(([start, end]) => text.slice(start, end));

test.each([
  ["Fully REMOTE – it’s “new”", 'fully remote - it\'s "new"'],
  ["• Straße in ŁÓDŹ", "· straße in łódź"],
  ["Pay: 50 € 🎉", "pay: 50 \x7f \x7f\x7f"],
  ["İstanbul", "İstanbul"],
])("folds %j to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("finds words of every script that is written with blanks", () => {
  expect(words("C++, über-naïve 3D; код; 日本語 Go")).toEqual(["C", "über", "naïve", "3D", "код", "Go"]);
});

test("gives a word the same key however it is written and whatever comes next", () => {
  const { keys } = scanOf("Go, GO-kart go");
  const key = keyOf(unitsOf("go"), 0, 2);
  expect([keys[0], keys[1], keys[3]]).toEqual([key, key, key]);
  expect(keys[2]).not.toBe(key);
});

test("keeps every character in its place, in short texts and long ones", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(1, 40, 2000),
      (piece, times) => {
        const text = piece.repeat(times);
        const { folded, units } = scanOf(text);
        expect(folded).toHaveLength(text.length);
        expect(String.fromCharCode(...units.subarray(0, 100))).toContain(folded.slice(0, 100));
        expect(units[text.length]).toBe(0);
        let last = -1;
        for (const [start, end] of boundsOf(text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});

test("finds the first word from an offset on, wherever the one before was asked for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "bc", " ", "-", "def"), { maxLength: 60 }),
      fc.array(fc.nat(150), { maxLength: 20 }),
      (pieces, offsets) => {
        const scan = scanOf(pieces.join(""));
        const starts = Array.from({ length: scan.words }, (_, word) => scan.bounds[2 * word] as number);
        for (const offset of offsets) {
          const first = starts.findIndex((start) => start >= offset);
          expect(wordAt(scan, offset)).toBe(first < 0 ? scan.words : first);
        }
      },
    ),
  );
});

test("tells where each run of digits starts", () => {
  const { numbers } = scanOf("$1,200 a B2B-401k, 12");
  const starts = [...numbers.subarray(0, numbers.indexOf(NO_MORE))];
  expect(starts).toEqual([1, 3, 10, 13, 19]);
});
