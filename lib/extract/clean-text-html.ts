import { decodeEntitiesFully } from "./clean-text-entities";
import { headingMark, MARK } from "./clean-text-marks";

const INLINE = 1;
const BLOCK = 2;
const PARAGRAPH = 3;
const BREAK = 4;
const ITEM = 5;
const HEADING = 6;
const BOLD = 7;
const ROW = 8;
const CELL = 9;
const SKIP = 10;
const PRE = 11;

const TAGS = new Map<string, number>([
  ...each(INLINE, "a abbr acronym b-text bdi bdo big cite code col colgroup data del dfn em font i img ins"),
  ...each(INLINE, "input kbd label mark meta link q s samp small span strike sub sup time tt var wbr button"),
  ...each(INLINE, "source path svg picture video audio area map nobr body html o:p"),
  ...each(BLOCK, "div section article header footer main nav aside ul ol dl table tbody thead tfoot center"),
  ...each(BLOCK, "figure figcaption address form fieldset legend hr option select details summary dd"),
  ...each(PARAGRAPH, "p blockquote dt"),
  ...each(BREAK, "br"),
  ...each(ITEM, "li"),
  ...each(HEADING, "h1 h2 h3 h4 h5 h6"),
  ...each(BOLD, "b strong u"),
  ...each(ROW, "tr"),
  ...each(CELL, "td th"),
  ...each(SKIP, "script style head title iframe noscript template object textarea"),
  ...each(PRE, "pre"),
]);

const ANY_TAG =
  /<\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|i|u|a|span|font|table|tr|td|section|pre|hr|img)(?=[\s/>])/i;
const ESCAPED_TAG =
  /&(?:amp;){0,2}lt;\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|span|section|table)(?![a-z])/i;
const BLOCK_TAG = /<(?:p|br|li|div|h[1-6]|tr)(?=[\s/>])/gi;

type Next = (at: number) => number;

/** Whether the text holds HTML tags, plain or escaped. */
export function looksLikeHtml(text: string): boolean {
  return text.includes("<") && ANY_TAG.test(text);
}

/** Turns HTML that was itself escaped, once or twice, back into tags. */
export function unescapeTags(text: string): string {
  let html = text;
  for (let round = 0; round < 3 && !ANY_TAG.test(html) && ESCAPED_TAG.test(html); round += 1) {
    html = decodeEntitiesFully(html);
  }
  return html;
}

/** Reads HTML into lines of text with structure marks, in one pass; broken tags cost only themselves. */
export function readHtml(html: string): string {
  const keepBreaks = newlinesCarryStructure(html);
  const nextGreater = nextIndex(html, ">");
  const nextRowEnd = nextIndex(html, "</tr");
  const nextCommentEnd = nextIndex(html, "-->");
  const skipEnds = new Map<string, Next>();
  const out: string[] = [];
  let at = 0;
  let heading = "";
  let bold = 0;
  let pre = 0;
  let freshItem = false;
  let rowEnd = -1;
  let firstCell = true;

  const write = (raw: string) => {
    if (raw === "") return;
    const flat =
      pre > 0 || keepBreaks || !raw.includes("\n")
        ? raw
        : raw
            .replace(/\n(?:[ \t]{0,8}\n)+/g, "\u2029")
            .replace(/\n/g, " ")
            .replace(/\u2029/g, "\n\n");
    if (freshItem) {
      if (/^\s*$/.test(raw)) return;
      freshItem = false;
    }
    out.push(decodeEntitiesFully(flat));
  };
  const newLine = (gap: string) => {
    if (freshItem) return;
    if (rowEnd > at) out.push(" ");
    else out.push((bold > 0 ? MARK.boldOff : "") + gap + heading + (bold > 0 ? MARK.boldOn : ""));
  };

  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      write(html.slice(at));
      break;
    }
    const nameStart = html.charCodeAt(open + 1) === 47 ? open + 2 : open + 1;
    const nameEnd = endOfName(html, nameStart);
    const closing = nameStart === open + 2;
    const written = html.slice(nameStart, nameEnd);
    const name = TAGS.has(written) ? written : written.toLowerCase();
    const kind = TAGS.get(name) ?? (name.includes("-") || name.includes(":") ? INLINE : 0);
    if (kind === 0) {
      const skipped = endOfComment(html, open, nextGreater, nextCommentEnd);
      write(html.slice(at, skipped ? open : open + 1));
      at = skipped ?? open + 1;
      continue;
    }
    const end = endOfTag(html, open, nameEnd, nextGreater);
    if (end < 0) {
      write(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    write(html.slice(at, open));
    at = end;

    if (kind === INLINE) continue;
    if (kind === BOLD) {
      if (!closing) {
        if (bold === 0) out.push(MARK.boldOn);
        bold += 1;
      } else if (bold > 0) {
        bold -= 1;
        if (bold === 0) out.push(MARK.boldOff);
      }
    } else if (kind === BREAK) {
      newLine("\n");
    } else if (kind === BLOCK) {
      newLine("\n");
    } else if (kind === PARAGRAPH) {
      if (closing && bold > 0) {
        bold = 0;
        out.push(MARK.boldOff);
      }
      newLine("\n\n");
    } else if (kind === ITEM) {
      freshItem = false;
      heading = "";
      newLine("\n");
      if (!closing) {
        if (rowEnd < at) out.push(MARK.item);
        freshItem = true;
      }
    } else if (kind === HEADING) {
      heading = "";
      newLine(closing ? "\n" : "\n\n");
      if (!closing && !freshItem && rowEnd < at) {
        heading = headingMark(Number(name.charAt(1)));
        out.push(heading);
      }
    } else if (kind === ROW) {
      freshItem = false;
      rowEnd = -1;
      if (!closing) newLine("\n");
      const close = closing ? -1 : nextRowEnd(at);
      if (close >= 0 && close - at < 1500) rowEnd = close;
      firstCell = true;
    } else if (kind === CELL) {
      if (!closing) {
        if (rowEnd > at && !firstCell) out.push(" | ");
        else if (rowEnd < at) newLine("\n");
        firstCell = false;
      }
    } else if (kind === PRE) {
      newLine("\n");
      pre = closing ? Math.max(0, pre - 1) : pre + 1;
    } else if (kind === SKIP && !closing && html.charCodeAt(end - 2) !== 47) {
      const nextEnd = skipEnds.get(name) ?? nextIndex(html, `</${name}`);
      skipEnds.set(name, nextEnd);
      const close = nextEnd(end);
      if (close >= 0) at = close;
    }
  }
  return out.join("");
}

/** In HTML a newline is a space, unless the text has far more newlines than block tags. */
function newlinesCarryStructure(html: string): boolean {
  let newlines = 0;
  for (let at = html.indexOf("\n"); at >= 0 && newlines < 2000; at = html.indexOf("\n", at + 1))
    newlines += 1;
  if (newlines === 0) return false;
  return newlines > 2 * (html.match(BLOCK_TAG)?.length ?? 0);
}

function endOfName(html: string, start: number): number {
  let end = start;
  while (end < html.length && end - start < 30) {
    const code = html.charCodeAt(end);
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    const later = (code >= 48 && code <= 57) || code === 45 || code === 58;
    if (!letter && !(later && end > start)) break;
    end += 1;
  }
  return end;
}

/** Where the tag ends (after its ">"), or -1 if these characters are no tag. */
function endOfTag(html: string, open: number, nameEnd: number, nextGreater: Next): number {
  const after = html.charCodeAt(nameEnd);
  if (after === 62) return nameEnd + 1;
  const blank = after === 32 || after === 47 || after === 10 || after === 9 || after === 13;
  const close = nextGreater(nameEnd);
  const nextOpen = html.indexOf("<", nameEnd);
  const broken = close < 0 || (nextOpen >= 0 && nextOpen < close);
  if (!broken) {
    if (!blank) return -1;
    return insideQuotes(html, nameEnd, close, nextOpen) ?? close + 1;
  }
  const stop = nextOpen < 0 ? html.length : nextOpen;
  if (stop === nameEnd) return stop;
  // A tag cut off before its ">": drop it if it is clearly one.
  if (blank && (html.slice(nameEnd, Math.min(stop, nameEnd + 40)).includes("=") || stop - open < 8)) {
    return stop - nameEnd < 2000 ? stop : -1;
  }
  return -1;
}

/** A ">" inside an attribute's quotes does not end the tag. */
function insideQuotes(html: string, from: number, close: number, nextOpen: number): number | null {
  if (html.charCodeAt(close - 1) === 34) return null;
  const inTag = html.slice(from, close).lastIndexOf('="');
  if (inTag < 0) return null;
  const quote = from + inTag;
  const quoteEnd = html.indexOf('"', quote + 2);
  if (quoteEnd < 0 || quoteEnd < close || quoteEnd - close > 300) return null;
  if (nextOpen >= 0 && nextOpen < quoteEnd) return null;
  return html.charCodeAt(quoteEnd + 1) === 62 ? quoteEnd + 2 : null;
}

function endOfComment(html: string, open: number, nextGreater: Next, nextCommentEnd: Next): number | null {
  const mark = html.charCodeAt(open + 1);
  if (mark !== 33 && mark !== 63) return null;
  if (html.startsWith("<!--", open)) {
    const end = nextCommentEnd(open + 4);
    return end < 0 ? null : end + 3;
  }
  const end = nextGreater(open);
  return end < 0 || end - open > 200 ? null : end + 1;
}

/** `indexOf` that looks at each character once, for positions asked in rising order. */
function nextIndex(text: string, needle: string): Next {
  let known = -2;
  return (at) => {
    if (known === -1 || known >= at) return known;
    known = text.indexOf(needle, at);
    return known;
  };
}

function each(kind: number, names: string): [string, number][] {
  return names.split(" ").map((name) => [name, kind]);
}
