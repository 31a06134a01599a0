import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InputOptions, InputUsageError, readInputs } from "./read-input";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossroles-input-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: string[], options: Partial<InputOptions> = {}) {
  const [titles, rejects, formats, warnings]: [string[], string[], Set<string | null>, string[]] = [
    [],
    [],
    new Set(),
    [],
  ];
  const onWarning = (file: string, message: string) =>
    warnings.push(`${file.slice(folder.length + 1)}: ${message}`);
  for await (const { file, format, item } of readInputs(paths, {
    asOf: "2026-03-10",
    onWarning,
    ...options,
  })) {
    formats.add(format);
    if (item.kind === "posting") titles.push(item.posting.title);
    else rejects.push(`${file.slice(folder.length + 1)}:${item.line ?? ""} ${item.reason}`);
  }
  return { titles, rejects, formats: [...formats], warnings };
}

const CSV = "title,company,location\nWelder,Acme,Oslo\n";
const line = (title: string) => `${JSON.stringify({ title, company: "Acme", location: "Oslo" })}\n`;

describe("where input comes from", () => {
  test("folders are entered in order of name, hidden entries are not, each file has its own format", async () => {
    write("in/b.csv", CSV);
    write("in/a/2.jsonl", line("Second") + line("Third"));
    write("in/a/1.json", `[${line("First")}]`);
    write("in/.hidden.csv", CSV);
    const { titles, rejects, formats } = await read([join(folder, "in")]);
    expect(titles).toEqual(["First", "Second", "Third", "Welder"]);
    expect(rejects).toEqual([]);
    expect(formats).toEqual(["json", "jsonl", "csv"]);
  });

  test("gzip is told by its bytes", async () => {
    const paths = [write("a.csv.gz", gzipSync(CSV)), write("b.csv", gzipSync(CSV))];
    expect((await read(paths)).titles).toEqual(["Welder", "Welder"]);
  });

  test("a format can be named, and the file's name does not matter", async () => {
    const path = write("data.dat", "title\tcompany\tlocation\nWelder\tAcme\tOslo\n");
    expect(await read([path])).toMatchObject({ titles: ["Welder"], formats: ["tsv"] });
    expect(await read([path], { format: "csv" })).toMatchObject({ titles: ["Welder"], formats: ["csv"] });
    await expect(read([path], { format: "xls" })).rejects.toThrow(InputUsageError);
    await expect(read([path], { format: "xls" })).rejects.toThrow(/no format "xls".*auto, ashby/);
  });

  test("progress counts the bytes on disk", async () => {
    const seen: (number | null)[][] = [];
    const onProgress = ({ bytesRead, bytes }: { bytesRead: number; bytes: number | null }) =>
      seen.push([bytesRead, bytes]);
    await read([write("a.csv", CSV), write("b.csv", CSV)], { onProgress });
    expect(seen.at(-1)).toEqual([CSV.length * 2, CSV.length * 2]);
  });
});

describe("bad input costs only itself, and says what to do", () => {
  test.each([
    ["missing.csv", null, "no such file or folder: check the path"],
    ["empty.csv", "", "the file is empty"],
    ["blank.csv", "\n \n", "the file is empty"],
    ["nul.csv", "\0\0\0\0\0\0\0\0\0", "the file is empty"],
    [
      "book.xlsx",
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]),
      "a zip or spreadsheet file: unpack it, or export it as CSV",
    ],
    [
      "picture.png",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6]),
      "not a text file",
    ],
    ["prose.md", "Once upon a time there was a welder.", "its format is unknown: name it with --format"],
  ])("%s", async (name, content, reason) => {
    const path = content === null ? join(folder, name) : write(name, content);
    const { titles, rejects } = await read([path, write("z.csv", CSV)]);
    expect(titles).toEqual(["Welder"]);
    expect(rejects).toEqual([expect.stringContaining(`${name}: ${reason}`)]);
  });

  test("an empty folder", async () => {
    mkdirSync(join(folder, "none"));
    expect((await read([join(folder, "none")])).rejects).toEqual(["none: the folder is empty"]);
  });

  test("gzip data that ends too early keeps what came before", async () => {
    const whole = gzipSync(Array.from({ length: 5000 }, (_, n) => line(`T${n} ${Math.sin(n)}`)).join(""));
    const { titles, rejects } = await read([write("a.jsonl.gz", whole.subarray(0, whole.length / 2))]);
    expect(titles.length).toBeGreaterThan(100);
    expect(rejects.at(-1)).toBe("a.jsonl.gz: the gzip data ends too early: what came before was read");
  });

  test("gzip data that is damaged", async () => {
    const whole = Buffer.from(gzipSync(CSV.repeat(50)));
    const { rejects } = await read([
      write("a.gz", Buffer.concat([whole.subarray(0, 12), Buffer.alloc(40, 255)])),
    ]);
    expect(rejects).toEqual([expect.stringContaining("the gzip data")]);
  });

  test("old encodings and byte order marks are read, with a warning where they are a guess", async () => {
    const table = "title,company,location\nKöchin,Acme,Köln\n";
    const paths = [
      write("1252.csv", Buffer.from(table, "latin1")),
      write("mark.csv", `\ufeff${table}`),
      write("wide.csv", Buffer.from(`\ufeff${table}`, "utf16le")),
    ];
    const { titles, rejects, warnings } = await read(paths);
    expect(titles).toEqual(["Köchin", "Köchin", "Köchin"]);
    expect(rejects).toEqual([]);
    expect(warnings).toEqual(["1252.csv: not UTF-8, read as windows-1252", "wide.csv: read as UTF-16LE"]);
  });

  test("a table with only a header and a board without postings are no errors", async () => {
    const paths = [write("a.csv", "title,company\n"), write("b.json", '{"jobs":[],"apiVersion":"1"}')];
    const { rejects, warnings } = await read(paths);
    expect(rejects).toEqual([]);
    expect(warnings).toEqual([
      "a.csv: no postings in it (read as csv)",
      "b.json: no postings in it (read as ashby)",
    ]);
  });

  test("any bytes under any name: nothing throws", async () => {
    const start = fc.constantFrom(
      "",
      "[",
      '{"title":',
      "title,company\n",
      "<?xml?><rss>",
      "\x1f\x8b",
      "\xff\xfe",
      "PK",
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 60 }), async (text, bytes) => {
        const path = write("x.csv", Buffer.concat([Buffer.from(text, "latin1"), bytes]));
        expect((await read([path])).titles.length).toBeLessThan(60);
      }),
      { numRuns: 100 },
    );
  });
});
