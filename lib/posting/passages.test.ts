import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, type Piece, passagesOf, piecesOf } from "./passages";

const mark = (text: string, words: string, picked = false): Mark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, proves: words, picked };
};
const joined = (pieces: Piece[]) => pieces.map(({ text }) => text).join("");
const marked = (pieces: Piece[]) => pieces.filter(({ mark: of }) => of).map(({ text }) => text);

const anyText = fc
  .array(fc.constantFrom("kite", "string", "wind", "\n", "knot and tail", "🪁"), { maxLength: 400 })
  .map((words) => words.join(" "));
const anyMarks = fc.array(
  fc.record({
    start: fc.nat(2000),
    end: fc.nat(2000),
    proves: fc.constant("x"),
    picked: fc.boolean(),
  }),
  { maxLength: 12 },
);

test("pieces put together are the text, whatever the marks", () => {
  fc.assert(fc.property(anyText, anyMarks, (text, marks) => joined(piecesOf(text, marks)) === text));
});

test("passages are parts of the text in its order, and never begin or end within a mark they show", () => {
  fc.assert(
    fc.property(anyText, anyMarks, (text, marks) => {
      let at = 0;
      for (const { pieces } of passagesOf(text, marks)) {
        const found = text.indexOf(joined(pieces), at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + joined(pieces).length;
        for (const piece of pieces) {
          if (piece.mark) expect(piece.text).toBe(text.slice(piece.mark.start, piece.mark.end));
        }
      }
    }),
  );
});

test("the first picked mark is always shown", () => {
  fc.assert(
    fc.property(
      anyText,
      fc.nat(1500),
      fc.integer({ min: 1, max: 900 }),
      anyMarks,
      (text, start, length, marks) => {
        fc.pre(start + length <= text.length);
        const picked = { start, end: start + length, proves: "asked", picked: true };
        const others = marks.map((one) => ({ ...one, picked: false }));
        const shown = passagesOf(text, [...others, picked]).flatMap(({ pieces }) => marked(pieces));
        expect(shown).toContain(text.slice(start, start + length));
      },
    ),
  );
});

const text = [
  "We build kites.",
  `Know your knots, ${"and everything else there is to know ".repeat(12)}about silk, too.`,
  "Pay: 40 shells a day.",
].join("\n");

test("a short line is shown whole, a long one in part", () => {
  const [pay] = passagesOf(text, [mark(text, "40 shells a day", true)]);
  expect(pay && joined(pay.pieces)).toBe("Pay: 40 shells a day.");
  expect(pay).toMatchObject({ before: false, after: false });
  const [silk] = passagesOf(text, [mark(text, "silk", true)]);
  expect(silk).toMatchObject({ before: true, after: false });
  expect(silk && joined(silk.pieces)).toMatch(/^(and|everything|else|there|is|to|know).*about silk, too\.$/);
});

test("what was asked for is shown alone, with the other marks near it", () => {
  const marks = [mark(text, "kites"), mark(text, "Know your knots"), mark(text, "knots", true)];
  const passages = passagesOf(text, marks);
  expect(passages).toHaveLength(1);
  expect(passages.flatMap(({ pieces }) => marked(pieces))).toEqual(["knots"]);
});

test("without marks the beginning is shown", () => {
  expect(passagesOf("", [])).toEqual([]);
  const [lead] = passagesOf(text, []);
  expect(lead && text.startsWith(joined(lead.pieces))).toBe(true);
  expect(lead?.after).toBe(true);
});
