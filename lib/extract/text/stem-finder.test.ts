import fc from "fast-check";
import { expect, test } from "vitest";
import { stemFinder } from "./stem-finder";

const find = stemFinder(["remot", "in-office", "hq ", "home office", "télétravail", "rest"]);

test.each([
  ["Fully Remote", 6],
  ["promote, non-remote", 13],
  ["our IN‑OFFICE days", 4],
  ["the HQ.", 4],
  ["the hqs", -1],
  ["a Home office", 2],
  ["a home-office", -1],
  ["le Télétravail", 3],
  ["TÉLÉTRAVAIL", 0],
  ["rest", 0],
  ["res", -1],
  ["", -1],
])("finds the word in %j at %i", (text, at) => {
  expect(find(text, 0, text.length)).toBe(at);
});

test("keeps to its bounds and to word starts", () => {
  expect(find("remote remote", 1, 13)).toBe(7);
  expect(find("remote remote", 1, 7)).toBe(-1);
});

test("agrees with a pattern on any text", () => {
  const word = fc.oneof(
    fc.constantFrom("remote", "Remote", " ", "-", "res", "rest", "hq", "in-office", "é"),
    fc.string(),
  );
  const pattern =
    /(?<![a-zA-Z0-9\u00c0-\u1fff])(?:remot|in[-‐‑–]office|hq(?![a-zA-Z0-9\u00c0-\u1fff])|home office|télétravail|rest)/i;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join("");
      expect(find(text, 0, text.length)).toBe(text.search(pattern));
    }),
  );
});
