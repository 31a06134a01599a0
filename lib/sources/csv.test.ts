import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAll, readPostings, readRejects } from "./testing";

const table = (...lines: string[]) => lines.join("\n");
const HEADER = "title,company,location,description";

describe("tables", () => {
  test.each([",", ";", "\t", "|"])("columns parted by %j", async (mark) => {
    const text = [
      ["title", "company", "location"],
      ["Welder, senior", "Acme", "Oslo"],
    ]
      .map((row) => row.map((cell) => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark))
      .join("\r\n");
    const [posting] = await readPostings("csv", text);
    expect(posting).toMatchObject({ title: "Welder, senior", employer: "Acme", locations: ["Oslo"] });
  });

  test("line breaks, doubled quotes and marks within quotes belong to the field", async () => {
    const text = table(HEADER, '"A","Acme","Oslo","one, ""two""', 'three"', "B,Acme,Oslo,x");
    const postings = await readPostings("csv", text);
    expect(postings.map((posting) => posting.description)).toEqual(['one, "two"\nthree', "x"]);
  });

  test("Excel's line about the separator is not the header", async () => {
    const postings = await readPostings("csv", "sep=;\ntitle;company;location\nA;Acme;Oslo");
    expect(postings.map((posting) => posting.title)).toEqual(["A"]);
  });

  test("only a header: nothing", async () => {
    expect(await readAll("csv", `${HEADER}\n`)).toEqual([]);
  });

  test("of columns with the same name the first that says something counts", async () => {
    const [posting] = await readPostings("csv", "title,company,company,location\nA,,Acme,Oslo");
    expect(posting?.employer).toBe("Acme");
  });

  test("without a title column the columns are listed", async () => {
    expect(await readRejects("csv", "Firm,City\nAcme,Oslo\nAcme,Rome")).toEqual([
      [1, "no column for the title, name it with --map title=COLUMN; the columns are: Firm, City"],
    ]);
  });
});

describe("damage", () => {
  test("a row of another width costs itself; empty columns too many cost nothing", async () => {
    const text = table(HEADER, "A,Acme,Oslo,x", "B,Acme", "C,Acme,Oslo,x,y", "D,Acme,Oslo,x,,");
    expect((await readPostings("csv", text)).map((posting) => posting.title)).toEqual(["A", "D"]);
    expect(await readRejects("csv", text)).toEqual([
      [3, "2 columns where the header has 4"],
      [4, "5 columns where the header has 4"],
    ]);
  });

  test("a row without title or employer costs itself", async () => {
    const text = table(HEADER, ",Acme,Oslo,x", "B,,Oslo,x", "C,Acme,,");
    expect(await readRejects("csv", text)).toEqual([
      [2, "no title"],
      [3, "no employer"],
      [4, "nothing but title and employer"],
    ]);
  });

  test("a quote that never closes costs its row, not the rows after it", async () => {
    const text = table(
      HEADER,
      "A,Acme,Oslo,x",
      'B,Acme,Oslo,"never closed',
      "C,Acme,Oslo,x",
      "D,Acme,Oslo,x",
    );
    expect((await readPostings("csv", text)).map((posting) => posting.title)).toEqual(["A", "C", "D"]);
    expect(await readRejects("csv", text)).toEqual([[3, "a quote is never closed"]]);
  });

  test("nor if quotes follow", async () => {
    const text = table(HEADER, 'B,Acme,Oslo,"never closed', 'C,Acme,Oslo,"closed, well"', "D,Acme,Oslo,x");
    expect((await readPostings("csv", text)).map((posting) => posting.title)).toEqual(["C", "D"]);
  });

  test("quotes that should have been doubled stay in the text", async () => {
    const text = table(HEADER, 'A,Acme,Oslo,"the "best" place', 'to work"', "B,Acme,Oslo,x");
    const postings = await readPostings("csv", text);
    expect(postings.map((posting) => posting.description)).toEqual(['the "best" place\nto work', "x"]);
  });

  test.each(["x", "x,y\n", 'x ""y"" '])("a field over the limit costs its row (%j)", async (word) => {
    const huge = word.repeat(Math.ceil(5_000_000 / word.length));
    const text = table(HEADER, "A,Acme,Oslo,x", `B,Acme,Oslo,"${huge}"`, "C,Acme,Oslo,x");
    expect((await readPostings("csv", text)).map((posting) => posting.title)).toEqual(["A", "C"]);
    expect(await readRejects("csv", text)).toEqual([[3, "longer than 4 million characters"]]);
  });

  test("an endless field without quotes costs its own line", async () => {
    const text = table(HEADER, `A,Acme,Oslo,${"x".repeat(5_000_000)}`, "B,Acme,Oslo,x");
    const postings = await readPostings("csv", text, { chunk: 65_536 });
    expect(postings.map((posting) => posting.title)).toEqual(["B"]);
    expect(await readRejects("csv", text)).toEqual([[2, "longer than 4 million characters"]]);
  });
});

const cell = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replaceAll("\0", ""));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe("properties", () => {
  test("what is written is read back, whatever the chunks", async () => {
    const hostile = fc.oneof(cell, fc.constantFrom('"', '""', "\n", "\r\n", ",", 'a"b', "x\ny,z", ' "'));
    await fc.assert(
      fc.asyncProperty(fc.array(hostile), fc.integer({ min: 1, max: 90 }), async (cells, chunk) => {
        const text = table(HEADER, ...cells.map((text, n) => `T${n},Acme,Oslo,${quoted(`-${text}`)}`));
        const postings = await readPostings("csv", text, { chunk });
        expect(postings.map((posting) => posting.description)).toEqual(cells.map((text) => `-${text}`));
      }),
    );
  });

  test("the chunks make no difference to damaged text either, and nothing throws", async () => {
    const piece = fc.constantFrom('"', ",", "\n", "\r\n", "A,Acme,Oslo,x", "x", " ", '""', ";");
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (pieces, chunk) => {
          const text = `${HEADER}\n${pieces.join("")}`;
          expect(await readAll("csv", text, { chunk })).toEqual(await readAll("csv", text));
        },
      ),
      { numRuns: 200 },
    );
  });
});
