import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text";

async function* partsOf(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function decode(bytes: Uint8Array, length = 1 << 16) {
  const warnings: string[] = [];
  let text = "";
  for await (const part of decodeText(partsOf(bytes, length), { warn: (message) => warnings.push(message) }))
    text += part;
  return { text, warnings };
}

const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");

describe("encodings", () => {
  test("UTF-8, with and without its mark", async () => {
    expect(await decode(Buffer.from("Zürich €"))).toEqual({ text: "Zürich €", warnings: [] });
    expect(await decode(Buffer.from("\ufeffZürich"))).toEqual({ text: "Zürich", warnings: [] });
  });

  test("windows-1252 is told by what is no UTF-8, and said once", async () => {
    const bytes = Buffer.from([
      0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x80, 0x35, 0x30, 0x6b, 0x20, 0x93, 0x78, 0x94,
    ]);
    const expected = { text: "Zürich €50k “x”", warnings: ["not UTF-8, read as windows-1252"] };
    expect(await decode(bytes)).toEqual(expected);
    expect(await decode(bytes, 3)).toEqual(expected);
  });

  test("a few broken characters do not make a UTF-8 file another", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Zürich, Köln, Łódź "),
      Buffer.from([0xff]),
      Buffer.from(" Århus"),
    ]);
    expect(await decode(bytes)).toEqual({
      text: "Zürich, Köln, Łódź \ufffd Århus",
      warnings: ["some characters are not valid UTF-8 and were replaced"],
    });
  });

  test.each([true, false])("UTF-16, mark: %s", async (mark) => {
    const text = "title,company\nWelder in Köln,Acme\n";
    expect(await decode(utf16(text, mark), 7)).toEqual({ text, warnings: ["read as UTF-16LE"] });
    expect((await decode(utf16(text, mark).swap16(), 7)).text).toBe(text);
  });

  test("NULs are left out; nothing is nothing", async () => {
    expect((await decode(Buffer.from("a\0b, c"))).text).toBe("ab, c");
    expect((await decode(new Uint8Array())).text).toBe("");
  });
});

test("the parts in which bytes come make no difference to UTF-8", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 1, max: 9 }),
      async (words, length) => {
        const text = `x${words.replaceAll("\0", "")}`;
        expect(await decode(Buffer.from(text), length)).toEqual({ text, warnings: [] });
      },
    ),
  );
});

test("no bytes throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.integer({ min: 1, max: 9 }), async (bytes, length) => {
      expect(typeof (await decode(bytes, length)).text).toBe("string");
    }),
  );
});
