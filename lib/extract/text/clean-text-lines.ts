import { type HeadingMark, LineWriter } from "./clean-text-line-writer";
import { Units } from "./units";

/** Clean text and where its marked headings (tags, "##", bold-only lines) stand. */
export interface CleanText {
  text: string;
  headings: HeadingMark[];
}

const source = new Units();
const page = new Units();

/** Turns marked lines into clean text: one space between words, no more than one empty line, "• " before items. */
export function cleanLines(marked: string): CleanText {
  const { length } = marked;
  source.take(marked);
  page.makeRoom(length * 2 + 16);
  const { units } = source;
  const lines = new LineWriter(page);
  for (let index = lines.write(units, 0); index < length; index = lines.write(units, index + 1))
    lines.put(units[index] as number);
  lines.endLine();
  return { text: lines.text(), headings: lines.headings };
}
