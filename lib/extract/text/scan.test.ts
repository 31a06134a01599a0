import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, hashOfWord, scanOf, wordAt } from "./scan";

const words = (text: string) => {
  const { starts, ends } = scanOf(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
};

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

test("gives a word the same hash however it is written", () => {
  const { hashes } = scanOf("Kafka KAFKA kafka");
  expect([...hashes]).toEqual([hashOfWord("kafka"), hashOfWord("kafka"), hashOfWord("kafka")]);
});

test("keeps every character in its place, in short texts and long ones", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(1, 40, 2000),
      (piece, times) => {
        const text = piece.repeat(times);
        const { folded, starts, ends } = scanOf(text);
        expect(folded).toHaveLength(text.length);
        expect(ends).toHaveLength(starts.length);
        for (let index = 0; index < starts.length; index++) {
          expect(ends[index]).toBeGreaterThan(starts[index] ?? 0);
          if (index > 0) expect(starts[index]).toBeGreaterThan(ends[index - 1] ?? 0);
        }
      },
    ),
  );
});

test("finds the first word from an offset on", () => {
  const scan = scanOf("one two three");
  expect([0, 1, 4, 5, 8, 9].map((offset) => wordAt(scan, offset))).toEqual([0, 1, 1, 2, 2, 3]);
});
