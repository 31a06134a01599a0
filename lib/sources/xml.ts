import { decodeEntities } from "@/lib/extract/text/clean-text-entities";

/** One element: its own text, and the elements in it. Attributes are not kept: no source of ours needs them. */
export interface XmlElement {
  name: string;
  line: number;
  text: string;
  children: XmlElement[];
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<[?!][^>]*>|<(\/?)([\w:.-]+)[^>]*?(\/?)>|[^<]+|</g;

/**
 * Reads XML as far as it goes and never fails: what is left open is closed by the end. Declarations are passed over,
 * so that no entity of the text's own making is ever expanded and nothing is fetched.
 */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: "", line: 1, text: "", children: [] };
  const open = [root];
  let line = 1;
  for (const [token, cdata, closing, name, empty] of text.matchAll(TOKEN)) {
    const inside = open.at(-1) ?? root;
    if (cdata !== undefined) inside.text += cdata;
    else if (name === undefined) {
      if (!token.startsWith("<") || token === "<") inside.text += decodeEntities(token);
    } else if (closing) {
      const at = open.findLastIndex((element, index) => index > 0 && element.name === name);
      if (at > 0) open.length = at;
    } else {
      const element: XmlElement = { name, line, text: "", children: [] };
      inside.children.push(element);
      if (!empty && open.length < 100) open.push(element);
    }
    for (let at = token.indexOf("\n"); at >= 0; at = token.indexOf("\n", at + 1)) line += 1;
  }
  return root;
}

/** All elements of a name, at any depth, none inside another. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : elementsNamed(child, name)));
}

/** The text of the first child of a name; "" if there is none. */
export function childText(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? "";
}
