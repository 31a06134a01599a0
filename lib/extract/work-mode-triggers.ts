import { fold } from "./work-mode-noise";

/** Words that may say where the job is done; only sentences that hold one are read. */
const STEMS =
  "remot|hybri|hybry|híbri|onsite|on-site|on site|in-office|in office|in-person|in person|wfh|from home|from-home|at home|at-home|from anywhere|from-anywhere|telecommut|telework|homeoffice|home office|home-office|office-|offices-|headquarters|commut|relocat|local only|locals only|must be local|distributed team|distributed company|distributed workforce|télétravail|présentiel|sur site|teletrab|presencial|zdaln|stacjonarn|biurze|thuiswerk|kantoor|mobiles arbeit|mobile arbeit|mobilen arbeit|vor ort|im büro|days a week|days per week|presence in".split(
    "|",
  );
const WHOLE_WORDS = ["office", "hq", "hub"];

const BY_OPENING = new Map<number, { stems: string[]; words: string[] }>();
for (const stem of STEMS) groupOf(stem).stems.push(stem);
for (const word of WHOLE_WORDS) groupOf(word).words.push(word);
const LONGEST = Math.max(...STEMS.map((stem) => stem.length));
/** First two letters of the stems, so that nearly every word is passed over at once. */
const OPENINGS = new Uint8Array(0x80 * 0x80);
for (const opening of BY_OPENING.keys()) OPENINGS[opening] = 1;

function groupOf(stem: string): { stems: string[]; words: string[] } {
  const opening = openingOf(stem.charCodeAt(0), stem.charCodeAt(1));
  const group = BY_OPENING.get(opening) ?? { stems: [], words: [] };
  BY_OPENING.set(opening, group);
  return group;
}

function openingOf(first: number, second: number): number {
  return (first | 0x20) * 0x80 + (second < 0x80 ? second | 0x20 : 0);
}

/** Where the next such word starts, from `at` on; -1 if none does. Looks at each character once. */
export function nextTrigger(text: string, at: number): number {
  let within = at > 0 && isWordCode(text.charCodeAt(at - 1));
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isWordCode(code)) {
      within = false;
      continue;
    }
    if (within) continue;
    within = true;
    if (code > 0x7a || code < 0x41) continue;
    const opening = openingOf(code, text.charCodeAt(index + 1));
    if (OPENINGS[opening] === 1 && isTrigger(text, index, opening)) return index;
  }
  return -1;
}

function isTrigger(text: string, at: number, opening: number): boolean {
  const words = fold(text.slice(at, at + LONGEST + 1));
  const group = BY_OPENING.get(opening);
  if (!group) return false;
  return (
    group.stems.some((stem) => words.startsWith(stem)) ||
    group.words.some((word) => words.startsWith(word) && !isWordCode(words.charCodeAt(word.length)))
  );
}

/** Letters and digits, roughly. NaN, beyond the end, is none. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code < 0x2000;
}
