import { decodeEntitiesFully } from "./clean-text-entities";
import { splitGluedLines } from "./clean-text-glue";
import { type HtmlLines, looksLikeHtml, readHtml, unescapeTags } from "./clean-text-html";
import { type CleanText, cleanLines } from "./clean-text-lines";
import { SEEN } from "./clean-text-looks";
import { readMarkdown } from "./clean-text-markdown";
import { dropMarks } from "./clean-text-marks";
import { repairMojibake } from "./clean-text-mojibake";

/** Turns a description (HTML, also escaped twice, Markdown, plain text) into clean text. */
export function cleanText(description: string): string {
  return readDescription(description).text;
}

/** Like `cleanText`, keeping the headings the markup names. Linear in the input's length; never throws. */
export function readDescription(description: string): CleanText {
  // Nearly all HTML holds nothing that must be put right before it is read.
  const quick = looksLikeHtml(description) ? readHtml(description) : null;
  if (quick && (quick.seen & (SEEN.noise | SEEN.tag)) === 0) return finishHtml(description, quick);
  const text = unescapeTags(dropMarks(unifyNewlines(description)));
  return looksLikeHtml(text)
    ? readTwice(text)
    : cleanLines(splitGluedLines(readMarkdown(repairMojibake(decodeEntitiesFully(text)))));
}

/** HTML whose text is HTML again is read again, up to three times in all. */
function readTwice(once: string): CleanText {
  let html = once;
  let read = readHtml(html);
  for (let round = 1; round < 3 && (read.seen & SEEN.tag) > 0; round += 1) {
    const text = markedText(html);
    if (!looksLikeHtml(text)) break;
    html = text;
    read = readHtml(html);
  }
  return finishHtml(html, read);
}

function finishHtml(html: string, { lines, seen }: HtmlLines): CleanText {
  const odd = (seen & (SEEN.mojibake | SEEN.markdown | SEEN.longLine)) !== 0;
  const mended = odd ? mendedText(html) : null;
  return mended === null ? { text: lines.text(), headings: lines.headings } : cleanLines(mended);
}

/** The marked text of HTML with Markdown, broken characters and lost breaks put right; null if there are none. */
function mendedText(html: string): string | null {
  const marked = markedText(html);
  const mended = splitGluedLines(readMarkdown(repairMojibake(marked), true), true);
  return mended === marked ? null : mended;
}

function markedText(html: string): string {
  return readHtml(html, true).lines.text();
}

function unifyNewlines(text: string): string {
  let unified = text;
  if (unified.includes("\r")) unified = unified.replace(/\r\n?/g, "\n");
  if (unified.includes("\u2028") || unified.includes("\u2029"))
    unified = unified.replace(/[\u2028\u2029]/g, "\n");
  // Some exports write the two characters "\n" for a newline.
  if (unified.includes("\\n") && !unified.includes("\n")) unified = unified.replace(/(?:\\r)?\\n/g, "\n");
  return unified;
}
