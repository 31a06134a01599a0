/** What stands between a word and the one before it. */
type Gap = "start" | "soft" | "slash" | "hard";

/** A word of a title, lower case without accents; offsets point into the title as given. */
export interface TitleToken {
  word: string;
  start: number;
  end: number;
  gap: Gap;
}

const FOLDED_LETTERS: Record<string, string> = { ł: "l", ß: "s", ø: "o", æ: "a", œ: "o", đ: "d", ı: "i" };
const folded = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  let plain = unit.toLowerCase();
  if (plain.length !== 1) plain = unit;
  if (/[\u2010-\u2015\u2212]/.test(plain)) plain = "-";
  else if (/\s/.test(plain)) plain = " ";
  else if (/[\u00c0-\u024f]/.test(plain)) plain = FOLDED_LETTERS[plain] ?? plain.normalize("NFD").charAt(0);
  else if (plain === "’" || plain === "ʼ") plain = "'";
  folded.set(unit, plain);
  return plain;
}

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, without accents, and of the same length, so that offsets hold. */
export function foldTitle(title: string): string {
  if (ASCII.test(title)) return title.toLowerCase();
  let out = "";
  for (let i = 0; i < title.length; i++) out += foldUnit(title.charAt(i));
  return out;
}

const GENDER_LETTER = "(?:[mfwhvkdxni]|div|divers|gn|all|a)";
const GENDER_MARK = new RegExp(
  [
    `[([]\\s*(?:${GENDER_LETTER}(?:\\s*[/|,*:.+-]\\s*|\\s+))+${GENDER_LETTER}\\s*[)\\]]`,
    "[([]\\s*(?:mwd|wmd|fmd|mfd|mfx|fmx|gn|all genders|any gender|alle geschlechter|alle)\\s*[)\\]]",
    "\\b(?:[mfwh]\\s?[/|*]\\s?[mfwh](?:\\s?[/|*]\\s?[dxnia])*|v/m|k/m|m/k|m/v|all genders)(?![a-z0-9])",
  ].join("|"),
  "g",
);
const FEMALE_ENDING =
  /(?<=[a-z]{3})(?:(?:[:*_·]|\/-?)(?:innen|in|euse|rice|trice|ne|se|ka|ra|a|e)|\((?:innen|in|euse|rice|ne|se|ra|a|e)\)|[.-](?:euse|e(?=[\s.,)]|$)))(?![a-z])/g;
const blank = (match: string) => " ".repeat(match.length);

/** Blanks out "(m/w/d)", "H/F", ":in" and their like, keeping the length. */
export function maskGender(foldedTitle: string): string {
  if (!/[/|():*·_.-]|gender/.test(foldedTitle)) return foldedTitle;
  return foldedTitle.replace(GENDER_MARK, blank).replace(FEMALE_ENDING, blank);
}

const WORD =
  /\.net\b|[a-z0-9\u0100-\u1fff\u3040-\ud7ff][a-z0-9+#\u0100-\u1fff\u3040-\ud7ff]*(?:[.'][a-z0-9+#]+)*/g;
const HARD_GAP = /[,|()[\]{}:;•·>@"!?\n\ud800-\udfff\u2190-\u2bff]|\s-+\s?|-\s|\.\s*-/;

function gapOf(text: string, from: number, to: number): Gap {
  if (to - from === 1) {
    const unit = text.charAt(from);
    if (unit === " " || unit === "-") return "soft";
  }
  const between = text.slice(from, to);
  if (HARD_GAP.test(between)) return "hard";
  return /[/&+\\]/.test(between) ? "slash" : "soft";
}

/** No title is longer; what is, is cut here so that it can't cost more. */
const LONGEST = 400;

let lastTitle = "";
let lastTokens: TitleToken[] = [];

/** Splits a title into words, saying for each what separates it from the word before. */
export function titleTokens(title: string): readonly TitleToken[] {
  // Role and level are read from the same title, one after the other.
  if (title === lastTitle) return lastTokens;
  const text = maskGender(foldTitle(title.slice(0, LONGEST)));
  const tokens: TitleToken[] = [];
  let last = 0;
  // `matchAll` would make a pattern of its own each time.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = tokens.length === 0 ? "start" : gapOf(text, last, start);
    tokens.push({ word: match[0], start, end, gap });
    last = end;
  }
  lastTitle = title;
  lastTokens = tokens;
  return tokens;
}
