import { decodeEntitiesFully } from "./clean-text-entities";
import { splitGluedLines } from "./clean-text-glue";
import { looksLikeHtml, readHtml, unescapeTags } from "./clean-text-html";
import { cleanLines, type HeadingMark } from "./clean-text-lines";
import { readMarkdown } from "./clean-text-markdown";
import { dropMarks } from "./clean-text-marks";
import { repairMojibake } from "./clean-text-mojibake";

/** Clean text and where its marked headings (tags, "##", bold-only lines) stand. */
export interface CleanText {
  text: string;
  headings: HeadingMark[];
}

/** Turns a description (HTML, also escaped twice, Markdown, plain text) into clean text. */
export function cleanText(description: string): string {
  return readDescription(description).text;
}

/** Like `cleanText`, keeping the headings the markup names. Linear in the input's length; never throws. */
export function readDescription(description: string): CleanText {
  let text = unescapeTags(dropMarks(unifyNewlines(description)));
  let rounds = 0;
  while (rounds < 3 && looksLikeHtml(text)) {
    text = readHtml(text);
    rounds += 1;
  }
  text = rounds === 0 ? decodeEntitiesFully(text) : text;
  const fromHtml = rounds > 0;
  return cleanLines(splitGluedLines(readMarkdown(repairMojibake(text), fromHtml), fromHtml));
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
