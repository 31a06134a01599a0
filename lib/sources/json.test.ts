import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAll, readPostings, readRejects } from "./testing";

const job = (title: string, more: object = {}) => ({
  title,
  company: "Acme",
  description: "Builds things.",
  ...more,
});
const titles = async (text: string, options = {}) =>
  (await readPostings("jsonl", text, options)).map((posting) => posting.title);

describe("where records are", () => {
  const [one, two, three] = ["A", "B", "C"].map((title) => JSON.stringify(job(title)));

  test.each([
    ["a line each", `${one}\n${two}\n${three}\n`],
    ["several on a line", `${one}${two}\n${three}`],
    ["an array", `[${one},${two},\n${three}]`],
    ["a list under a key", `{"total":3,"jobs":[${one},${two},${three}],"page":{"next":[{"title":"no"}]}}`],
    ["a list two keys deep", `{"data":{"x":[1,2],"results":[${one},${two},${three}]}}`],
    ["lists in several objects", `{"results":[${one}]}\n{"results":[${two},${three}]}`],
    ["lists in lists", `[[${one},${two}],[${three}]]`],
    ["printed wide", JSON.stringify([job("A"), job("B"), job("C")], null, 4)],
    [
      "objects printed wide",
      [job("A"), job("B"), job("C")].map((j) => JSON.stringify(j, null, 2)).join("\n"),
    ],
  ])("%s", async (_, text) => {
    expect(await readRejects("jsonl", text)).toEqual([]);
    expect(await titles(text)).toEqual(["A", "B", "C"]);
    expect(await titles(text, { chunk: 7 })).toEqual(["A", "B", "C"]);
  });

  test("an object with lists of its own stays one posting", async () => {
    const text = JSON.stringify(job("A", { content: [{ title: "x" }], jobs: [{ title: "y" }] }));
    expect(await titles(text)).toEqual(["A"]);
  });

  test("who hires may stand around the list", async () => {
    const [posting] = await readPostings(
      "json",
      `{"name":"Umbrella","jobs":[{"title":"A","location":"Oslo"}]}`,
    );
    expect(posting?.employer).toBe("Umbrella");
  });

  test("an empty list is no posting and no reject", async () => {
    expect(await readAll("json", `{"jobs":[],"meta":{"total":0}}`)).toEqual([]);
    expect(await readAll("json", "[]")).toEqual([]);
  });
});

describe("damage", () => {
  const good = (n: number) => JSON.stringify(job(`Good ${n}`));

  test("a line cut in its text costs that line", async () => {
    const text = `${good(1)}\n{"title":"Bad","company":"Acme","descr\n${good(2)}\n`;
    expect(await titles(text)).toEqual(["Good 1", "Good 2"]);
    expect(await readRejects("jsonl", text)).toEqual([[2, "the record breaks off"]]);
  });

  test("a line that lacks its bracket costs that line", async () => {
    const text = `${good(1)}\n{"title":"Bad","tags":["x"\n${good(2)}\n${good(3)}`;
    expect(await titles(text)).toEqual(["Good 1", "Good 2", "Good 3"]);
    expect(await readRejects("jsonl", text)).toEqual([[2, "the record breaks off"]]);
  });

  test("words between records are rejected by line", async () => {
    const text = `${good(1)}\nERROR 500\n${good(2)}\n`;
    expect(await titles(text)).toEqual(["Good 1", "Good 2"]);
    expect(await readRejects("jsonl", text)).toEqual([[2, "not JSON"]]);
  });

  test("an array cut midway keeps what was complete", async () => {
    const text = `[\n  ${good(1)},\n  ${good(2)},\n  {"title":"Bad","company":"Ac`;
    expect(await titles(text)).toEqual(["Good 1", "Good 2"]);
    expect(await readRejects("json", text)).toEqual([[4, "the text ends in the middle of this record"]]);
  });

  test("a missing quote in an array on one line costs its record", async () => {
    const text = `[${good(1)},{"title":"Bad","company":"Acme},${good(2)},${good(3)}]`;
    expect(await titles(text)).toEqual(["Good 1", "Good 2", "Good 3"]);
    expect(await readRejects("json", text)).toHaveLength(1);
  });

  test("brackets that do not match cost their record", async () => {
    const text = `${good(1)}\n{"title":"Bad","tags":[1}\n${good(2)}`;
    expect(await titles(text)).toEqual(["Good 1", "Good 2"]);
    expect(await readRejects("jsonl", text)).toEqual([[2, "brackets do not match"]]);
  });

  test("slips of exporters are mended", async () => {
    const text = `{"title":"A","company":"Acme","salary_min":NaN,"remote":True,"description":"one\ntwo",}`;
    const [posting] = await readPostings("jsonl", text);
    expect(posting).toMatchObject({ title: "A", description: "one\ntwo", stated: { workMode: "remote" } });
  });

  test("a record over the limit is dropped, the rest is read", async () => {
    const text = `${good(1)}\n${JSON.stringify(job("Huge", { description: "x".repeat(10_000_000) }))}\n${good(2)}`;
    expect(await titles(text)).toEqual(["Good 1", "Good 2"]);
    expect(await readRejects("jsonl", text)).toEqual([[2, "longer than 4 million characters"]]);
  });

  test("a long text is rejected with its record", async () => {
    const text = JSON.stringify(job("Long", { description: "x".repeat(1_500_000) }));
    expect(await readRejects("jsonl", text)).toEqual([[1, "text longer than 1 million characters"]]);
  });
});

const value = fc.string({ unit: "grapheme", maxLength: 30 });
const record = fc.record({
  description: value,
  skills: fc.array(value),
  more: fc.jsonValue({ maxDepth: 2 }),
});

describe("properties", () => {
  test("what is written as lines is read back, whatever the chunks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record), fc.integer({ min: 1, max: 90 }), async (records, chunk) => {
        const jobs = records.map((more, n) => ({
          title: `T${n}`,
          company: "Acme",
          location: "Oslo",
          ...more,
        }));
        const text = jobs.map((one) => JSON.stringify(one)).join("\n");
        const postings = await readPostings("jsonl", text, { chunk });
        expect(postings.map((posting) => posting.description)).toEqual(
          jobs.map((one) =>
            expect.stringContaining(one.description.replaceAll("\0", "").trim() && one.description),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("the chunks make no difference to damaged text either, and nothing throws", async () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ":",
      ",",
      "\\",
      "\n",
      '{"title":"A"',
      '"jobs":[',
      "x",
      "1",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (pieces, chunk) => {
          const text = pieces.join("");
          expect(await readAll("jsonl", text, { chunk })).toEqual(await readAll("jsonl", text));
        },
      ),
      { numRuns: 200 },
    );
  });
});
