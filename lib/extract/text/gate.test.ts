import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gate, mayFitAny, neededWords } from "./gate";

describe("needed words", () => {
  test.each([
    [/fully remote|on-?site/, ["fully remote", "site"]],
    [/\b(?:in|at)[- ]office days?/, ["-office day", " office day"]],
    [/(?:we|they) (?:like|love)/, ["like", "love"]],
    [/[Rr]emote/, ["Remote", "remote"]],
    [/REMOTE/i, ["remote"]],
    [/(?<!not )remote(?! server)/, ["remote"]],
    [/home(?:-office)? days?|home/, ["home"]],
    [/\d+ ?(?:days?)?/, null],
    [/office|\d/, null],
    [/[^a]+/, null],
  ])("of %s are %j", (pattern, words) => {
    expect(neededWords(pattern)?.sort() ?? null).toEqual(words?.sort() ?? null);
  });

  test("stand in every text that a pattern fits", () => {
    const patterns = [
      /(?:[1-4]|one|two)(?: ?- ?\d)? days?(?: a week)? (?:on-?site|in the office)/,
      /not (?:a |an )?(?:\w+ )?remote|no remote|(?:kein|keine) home-?office/,
      /(?:fully|100 ?%) remote(?:ly)?|remote (?:role|job)/,
    ];
    for (const pattern of patterns) {
      const words = neededWords(pattern) ?? [];
      expect(words).not.toEqual([]);
      fc.assert(
        fc.property(fc.stringMatching(pattern), (text) => {
          expect(words.some((word) => text.includes(word))).toBe(true);
        }),
      );
    }
  });
});

test("a gate fits where its pattern fits", () => {
  const pattern = /\b(?:hybrid|remote)[- ]work|\d days/gi;
  const gated = gate(pattern);
  const word = fc.constantFrom("Hybrid", "hybrid", "remote", " ", "-", "work", "WORK", "3 days", "x");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const text = words.join("");
      expect(gated.exec(text, text.toLowerCase())?.index ?? -1).toBe(text.search(pattern));
      expect(gated.test(text, text.toLowerCase())).toBe(text.search(pattern) >= 0);
    }),
  );
});

test("a gate replaces every fit", () => {
  expect(gate(/on-?site/g).replace("onsite, on-site, off", (fit) => "*".repeat(fit.length))).toBe(
    "******, *******, off",
  );
});

test("tells what none of some patterns can fit, with words blanked or not", () => {
  const mayFit = mayFitAny([gate(/\bno remote\b/), gate(/in office|(?:^| )local/)]);
  expect(["no remote", "in office", "a local"].map(mayFit)).toEqual([true, true, true]);
  expect(["engineer", "no office", "in town"].map(mayFit)).toEqual([false, false, false]);
  expect(mayFitAny([gate(/remote/), gate(/\d/)])("nothing of it")).toBe(true);
});
