import { unitsOf } from "./units";

/** What a tag does to the text. */
export const TAG = {
  inline: 1,
  block: 2,
  paragraph: 3,
  lineBreak: 4,
  item: 5,
  heading: 6,
  bold: 7,
  row: 8,
  cell: 9,
  skip: 10,
  preformatted: 11,
} as const;

const KINDS: [string, number][] = [
  ...each(TAG.inline, "a abbr acronym b-text bdi bdo big cite code col colgroup data del dfn em font i img"),
  ...each(
    TAG.inline,
    "input kbd label mark meta link q s samp small span strike sub sup time tt var wbr ins",
  ),
  ...each(TAG.inline, "button source path svg picture video audio area map nobr body html"),
  ...each(
    TAG.block,
    "div section article header footer main nav aside ul ol dl table tbody thead tfoot center",
  ),
  ...each(TAG.block, "figure figcaption address form fieldset legend hr option select details summary dd"),
  ...each(TAG.paragraph, "p blockquote dt"),
  ...each(TAG.lineBreak, "br"),
  ...each(TAG.item, "li"),
  ...each(TAG.heading, "h1 h2 h3 h4 h5 h6"),
  ...each(TAG.bold, "b strong u"),
  ...each(TAG.row, "tr"),
  ...each(TAG.cell, "td th"),
  ...each(TAG.skip, "script style head title iframe noscript template object textarea"),
  ...each(TAG.preformatted, "pre"),
];

function each(kind: number, names: string): [string, number][] {
  return names.split(" ").map((name) => [name, kind]);
}

/** What is known of a tag by a hash of its name, which spares cutting the name out; at the hash's place or after it. */
const PLACES = 1 << 10;
const HASHES = new Int32Array(PLACES);
const KIND_AT = new Uint8Array(PLACES);
const NAME_AT: string[] = new Array(PLACES).fill("");
for (const [name, kind] of KINDS) {
  const hash = unitsOf(name).reduce((before, unit) => addToHash(before, unit), 0);
  const place = placeOf(hash);
  HASHES[place] = hash;
  KIND_AT[place] = kind;
  NAME_AT[place] = name;
}

/** Where a hash stands, or else a place without a kind. */
function placeOf(hash: number): number {
  let place = hash & (PLACES - 1);
  while (KIND_AT[place] !== 0 && HASHES[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

function addToHash(hash: number, lowerCase: number): number {
  return (Math.imul(hash, 31) + lowerCase) | 0;
}

/** A tag as found; written anew with the next one. */
export interface Tag {
  kind: number;
  name: string;
  closing: boolean;
  start: number;
  /** After its ">". */
  end: number;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const LONGEST_NAME = 30;

/** Finds the tags of a text; signs that are no tag are passed over. Each character is looked at a few times. */
export class TagScanner {
  private readonly nextLess: Finder;
  private readonly nextGreater: Finder;
  private readonly nextCommentEnd: Finder;
  private readonly found: Tag = { kind: 0, name: "", closing: false, start: 0, end: 0 };

  /** Takes a text, and its units with a 0 after them. */
  constructor(
    private readonly html: string,
    private readonly units: Uint16Array,
  ) {
    this.nextLess = finder(html, "<");
    this.nextGreater = finder(html, ">");
    this.nextCommentEnd = finder(html, "-->");
  }

  /** The next tag at or after a position, null if there is none. */
  next(from: number): Tag | null {
    for (let start = this.nextLess(from); start >= 0; start = this.nextLess(start + 1)) {
      const tag = this.tagAt(start);
      if (tag) return tag;
    }
    return null;
  }

  /** The tag that begins with the "<" at a position, null if none does. */
  tagAt(start: number): Tag | null {
    const { units } = this;
    const closing = units[start + 1] === SLASH;
    const nameStart = closing ? start + 2 : start + 1;
    let hash = 0;
    let foreign = false;
    let nameEnd = nameStart;
    while (nameEnd - nameStart < LONGEST_NAME) {
      const unit = units[nameEnd] as number;
      const letter = unit | 0x20;
      if (letter >= 0x61 && letter <= 0x7a) hash = addToHash(hash, letter);
      else if (nameEnd > nameStart && isInName(unit)) {
        hash = addToHash(hash, unit);
        foreign ||= unit === HYPHEN || unit === COLON;
      } else break;
      nameEnd += 1;
    }
    if (nameEnd === nameStart) return this.commentAt(start);
    const place = placeOf(hash);
    const name = NAME_AT[place] as string;
    // Custom elements and those of office programs have a hyphen or colon in their names.
    const known = name !== "" && name.length === nameEnd - nameStart;
    const kind = known ? (KIND_AT[place] as number) : foreign ? TAG.inline : 0;
    const end = kind === 0 ? -1 : this.endOfTag(start, nameEnd);
    return end < 0 ? null : this.give(kind, name, closing, start, end);
  }

  private commentAt(start: number): Tag | null {
    const mark = this.html.charAt(start + 1);
    if (mark !== "!" && mark !== "?") return null;
    const comment = this.html.startsWith("<!--", start);
    const last = comment ? this.nextCommentEnd(start + 4) : this.nextGreater(start);
    if (last < 0 || (!comment && last - start > 200)) return null;
    return this.give(TAG.inline, "!", false, start, last + (comment ? 3 : 1));
  }

  private give(kind: number, name: string, closing: boolean, start: number, end: number): Tag {
    const { found } = this;
    found.kind = kind;
    found.name = name;
    found.closing = closing;
    found.start = start;
    found.end = end;
    return found;
  }

  /** Where the tag ends (after its ">"), or -1 if these characters are no tag. */
  private endOfTag(start: number, nameEnd: number): number {
    const { units, html } = this;
    const after = units[nameEnd] as number;
    if (after === GREATER) return nameEnd + 1;
    let stop = nameEnd;
    while (units[stop] !== GREATER && units[stop] !== LESS && stop < html.length) stop++;
    const parted = after === SLASH || after <= 0x20;
    if (units[stop] === GREATER) return parted ? (this.endAfterQuotes(nameEnd, stop) ?? stop + 1) : -1;
    // A tag cut off before its ">": drop it if it is clearly one.
    if (stop === nameEnd) return stop;
    const attributes = parted && html.slice(nameEnd, Math.min(stop, nameEnd + 40)).includes("=");
    return attributes || (parted && stop - start < 8) ? stop : -1;
  }

  /** A ">" inside an attribute's quotes does not end the tag. */
  private endAfterQuotes(from: number, greater: number): number | null {
    const { units, html } = this;
    if (units[greater - 1] === QUOTE) return null;
    const inTag = html.slice(from, greater).lastIndexOf('="');
    if (inTag < 0) return null;
    const quoteEnd = html.indexOf('"', from + inTag + 2);
    if (quoteEnd < greater || quoteEnd - greater > 300) return null;
    const less = this.nextLess(greater);
    if (less >= 0 && less < quoteEnd) return null;
    return units[quoteEnd + 1] === GREATER ? quoteEnd + 2 : null;
  }
}

function isInName(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === HYPHEN || unit === COLON;
}

type Finder = (from: number) => number;

/** `indexOf` that looks at each character once, for positions asked in rising order. */
export function finder(text: string, needle: string): Finder {
  let known = -2;
  let asked = 0;
  return (from) => {
    if (known === -1 || (known >= from && asked <= from)) return known;
    asked = from;
    known = text.indexOf(needle, from);
    return known;
  };
}
