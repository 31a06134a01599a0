import { headingMark, MARK } from "./clean-text-marks";

const INNER_SIGNS = ["**", "__", "](", "`", "\\", " *", " _"];
// What authors paste into HTML editors unrendered.
const HTML_LEFTOVERS = ["**", "](", "\n#"];
const LINE_SIGNS = new Set([..."#-*+>|=_ "].map((sign) => sign.charCodeAt(0)));
const MAY_HOLD_SIGNS = /^[-#*+>|\s]|[*_`\\]|\]\(/;
const IMAGE = /!\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g;
const LINK = /\[([^[\]\n]{1,400})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?: "[^"\n]{0,200}")?\)/g;
const ESCAPE = /\\([-*_.#[\]()!+>~|&{}<"'$@^/:;,?=%`])/g;
const STAR_EMPHASIS = /(^|[\s("'])\*(?=[^\s*])([^*\n]{1,300})\*(?![\p{L}\p{N}*])/gu;
const LOW_EMPHASIS = /(^|[\s("'])_(?=[^\s_])([^_\n]{1,300})_(?![\p{L}\p{N}_])/gu;
const RULE = /^ {0,3}(?:[-*_=] ?){3,200}$/;
const TABLE_RULE = /^\|?[\s:|-]{3,500}\|?$/;
const HASHES = /^ {0,3}(#{1,6})(?: +|(?=[\p{L}*]))/u;

/** Reads Markdown line by line into text with structure marks; text without its signs passes through. */
export function readMarkdown(text: string, fromHtml = false): string {
  if (fromHtml ? !HTML_LEFTOVERS.some((sign) => text.includes(sign)) : !hasSigns(text)) return text;
  const lines = text.split("\n");
  const read: string[] = [];
  for (const line of lines) {
    if (line.length > 2 && line.length < 400 && RULE.test(line)) {
      markUnderlined(read, line);
      continue;
    }
    if (line.includes("|") && line.length < 500 && TABLE_RULE.test(line)) continue;
    read.push(readLine(line));
  }
  return read.join("\n");
}

/** A cheap look for anything that could be Markdown. */
function hasSigns(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    if (LINE_SIGNS.has(text.charCodeAt(start))) return true;
    const newline = text.indexOf("\n", start);
    if (newline < 0) break;
    start = newline + 1;
  }
  return INNER_SIGNS.some((sign) => text.includes(sign));
}

/** A short line above "---" or "===" is a heading, as Markdown has it. */
function markUnderlined(read: string[], rule: string): void {
  const above = read[read.length - 1];
  if (!above || above.trim() === "" || above.length > 80 || /^\s*[•\ue112]/.test(above)) return;
  if (/^\s*[=-]+\s*$/.test(rule)) read[read.length - 1] = headingMark(rule.includes("=") ? 1 : 2) + above;
}

function readLine(raw: string): string {
  if (!MAY_HOLD_SIGNS.test(raw)) return raw;
  let line = raw;
  const hashes = HASHES.exec(line);
  if (hashes) {
    line = headingMark(hashes[1]?.length ?? 1) + line.slice(hashes[0].length).replace(/[ #]{1,20}$/, "");
  } else if (/^\s{0,12}[-*+] /.test(line)) {
    line = MARK.item + line.replace(/^\s{0,12}[-*+] /, "");
  } else if (line.startsWith("> ")) {
    line = line.slice(2);
  } else if (line.startsWith("|")) {
    line = line.replace(/^\|\s{0,20}/, "").replace(/\s{0,20}\|\s{0,20}$/, "");
  }
  if (line.includes("](")) line = line.replace(IMAGE, "").replace(LINK, "$1");
  if (line.includes("**")) line = readBold(line, "**");
  if (line.includes("__")) line = readBold(line, "__");
  if (line.includes("*")) line = line.replace(STAR_EMPHASIS, "$1$2");
  if (line.includes("_")) line = line.replace(LOW_EMPHASIS, "$1$2");
  if (line.includes("`")) line = line.replace(/`{1,3}([^`\n]{1,300})`{1,3}/g, "$1");
  if (line.includes("\\")) line = line.replace(ESCAPE, "$1");
  return line;
}

function readBold(line: string, sign: "**" | "__"): string {
  const parts = line.split(sign);
  // "__init__" and the like are names, not bold.
  if (sign === "__" && parts.some((part, index) => index % 2 === 1 && /^\w+$/.test(part) && part.length < 12))
    return line;
  let out = parts[0] ?? "";
  for (let index = 1; index < parts.length; index += 1) {
    out += (index % 2 === 1 ? MARK.boldOn : MARK.boldOff) + parts[index];
  }
  return parts.length % 2 === 0 ? out + MARK.boldOff : out;
}
