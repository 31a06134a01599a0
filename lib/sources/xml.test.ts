import fc from "fast-check";
import { expect, test } from "vitest";
import { childText, elementsNamed, readXml } from "./xml";

test("text, character data, references, empty and nested elements", () => {
  const root = readXml(
    '<a>\n<b x="1">one &amp; &#x74;wo</b><b/><c><b><![CDATA[<i>three</i>]]> four</b></c><!-- <b>no</b> --></a>',
  );
  expect(elementsNamed(root, "b").map((element) => element.text)).toEqual([
    "one & two",
    "",
    "<i>three</i> four",
  ]);
  expect(elementsNamed(root, "b")[0]?.line).toBe(2);
});

test("what is left open is closed by the end or by what closes around it", () => {
  const root = readXml("<list><item><title>A</title><item2></item><item><title>B");
  expect(elementsNamed(root, "item").map((item) => childText(item, "title"))).toEqual(["A", "B"]);
});

test("entities of the text's own making are not expanded", () => {
  const root = readXml('<!DOCTYPE x [<!ENTITY a "boom">]><x><t>&a;</t></x>');
  expect(elementsNamed(root, "t")[0]?.text).toBe("&a;");
});

test("never throws", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    "<a>",
    "</a>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "&",
    "x",
    " ",
    "<a/>",
  );
  fc.assert(fc.property(fc.array(piece), (pieces) => void readXml(pieces.join(""))));
});
