import { isDigitCode } from "@/lib/extract/text/letters";
import { NO_MORE, scanOf } from "@/lib/extract/text/scan";
import type { Section } from "@/lib/posting/clean-posting";
import type { Seniority } from "@/lib/posting/seniority";

/** Years of experience asked for; offsets point into the text. */
interface YearsAsked {
  years: number;
  start: number;
  end: number;
}

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${Object.keys(NUMBERS).join("|")})`;
const UNIT =
  "(?:years?|yrs?\\.?|yoe|jahren?|ans|annees?|années?|años|anos|lat[a]?|jaar|anni|år|роки|років|лет)";
const TAIL = `(?: ?\\([^)\\n]{1,8}\\))?(?: ?(?:\\+|plus\\b))?(?: ?(?:-|–|—|to|bis|à|a|do|or|\\/) ?${NUMBER} ?\\+?)?(?: ?(?:or more|and above|oder mehr|ou plus|o más))?[ -]?`;
/** From a digit on; what stands before it is checked apart, which keeps the search fast. */
const IN_DIGITS = new RegExp(`\\d{1,2}(?:[.,]5)?${TAIL}${UNIT}(?!\\w)`, "y");
const IN_WORDS = new RegExp(`(?<!\\w)(?:${Object.keys(NUMBERS).join("|")})${TAIL}$`, "i");
const GLUED = /[\w.,$€£%-]/;

interface Amount {
  years: number;
  start: number;
  end: number;
}

function amounts(text: string): Amount[] {
  const found: Amount[] = [];
  const { folded, numbers } = scanOf(text);
  let next = 0;
  for (let run = 0; numbers[run] !== NO_MORE; run++) {
    if ((numbers[run] as number) < next) continue;
    const start = lastTwoDigits(folded, numbers[run] as number);
    IN_DIGITS.lastIndex = start;
    const hit = IN_DIGITS.exec(folded);
    if (!hit) continue;
    next = IN_DIGITS.lastIndex;
    const glued =
      start > 0 && GLUED.test(text.charAt(start - 1)) && !/(?:^|\s)-$/.test(text.slice(start - 2, start));
    if (!glued) found.push({ years: toNumber(hit[0]), start, end: start + hit[0].length });
  }
  for (let at = nextYear(folded, 0); at >= 0; at = nextYear(folded, at + 5)) {
    if (!text.startsWith(" year", at)) continue;
    const from = Math.max(0, at + 1 - 40);
    const hit = IN_WORDS.exec(text.slice(from, at + 1));
    if (hit)
      found.push({
        years: toNumber(hit[0]),
        start: from + hit.index,
        end: at + (text.charAt(at + 5) === "s" ? 6 : 5),
      });
  }
  return found;
}

/** Where the last two digits of a run start: what stands for years has no more. */
function lastTwoDigits(folded: string, run: number): number {
  let end = run + 1;
  while (isDigitCode(folded.charCodeAt(end))) end++;
  return Math.max(run, end - 2);
}

/** Where the next " year" may stand: its "y" is rarer than blanks. */
function nextYear(folded: string, from: number): number {
  const at = folded.indexOf("year", from + 1);
  return at < 0 ? -1 : at - 1;
}

const EXPERIENCE =
  /experien|exp\b|erfahrung|expérience|experiência|doświadcz|ervaring|esperienza|erfarenhet|досв|опыт|track record|background|professional|hands-on|industry|programming|working|building|developing|designing|engineering|development|software|leading|managing|in a|in an|as an?\b|with\b|using|yoe/i;
const AGE_OR_TIME =
  /^\W*(?:old|of age|ago|in business|in a row|from now|anniversary|warranty|contract|degree|program|plan|vesting|cliff|runway|term\b|fixed|commitment|time\b|alt\b)/i;
const ABOUT_OTHERS =
  /(?:\bour\b|\bwe\b|\bwe['’]ve\b|compan|founded|combined|collective|the (?:past|last|next|first|coming|previous)|within|over the|in (?:just|only)|spent|vest(?:s|ed|ing)? over|for (?:over|more than|nearly|almost)|celebrat|in business|history|team has|founders?|every|after|wir\b|seit|depuis|hace|been|minimum age|aged?|under|younger|must be|last|past|previous|next)\W*(?:\w+\W+){0,2}$/i;
const DEMAND = /\+|plus|or more|and above|oder mehr/;
const WELCOME = /prefer|nice to have|bonus|a plus|ideal|advantage|desirable|von vorteil|un plus/i;
const ASKED =
  /at least|minimum|min\.|require|must|need|mindestens|au moins|mínimo|minimum|you have|you bring|you['’]ve|you are/i;

const toNumber = (text: string) =>
  NUMBERS[/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? ""] ?? Number.parseFloat(text.replace(",", "."));

const lastLine = (text: string) => text.slice(text.lastIndexOf("\n") + 1);
const firstLine = (text: string) => text.split("\n", 1)[0] ?? "";
/** Postings end long before; what goes on longer is no posting and must not cost more. */
const LONGEST = 30_000;
const UNASKED_SECTIONS = new Set(["company", "benefits", "legal", "pay"]);

/** The years of experience a text asks for: the lower bound of the highest demand; welcome years count only alone. */
export function yearsAsked(whole: string, sections: Section[] = []): YearsAsked | undefined {
  const text = whole.slice(0, LONGEST);
  let asked: YearsAsked | undefined;
  let welcome: YearsAsked | undefined;
  for (const { years, start, end } of amounts(text)) {
    if (!(years <= 20)) continue;
    const before = lastLine(text.slice(Math.max(0, start - 60), start));
    const after = firstLine(text.slice(end, end + 90));
    if (AGE_OR_TIME.test(after)) continue;
    if (ABOUT_OTHERS.test(before) && !ASKED.test(before)) continue;
    const plain = DEMAND.test(text.slice(start, end)) || ASKED.test(before);
    if (!plain && !EXPERIENCE.test(after) && !EXPERIENCE.test(before)) continue;
    const kind = sections.find((section) => start >= section.start && start < section.end)?.kind;
    if (kind && UNASKED_SECTIONS.has(kind)) continue;
    const hit = { years, start, end };
    if (kind === "nice" || (WELCOME.test(after.slice(0, 60)) && !ASKED.test(before))) {
      if (!welcome || years > welcome.years) welcome = hit;
    } else if (!asked || years > asked.years) asked = hit;
  }
  return asked ?? welcome;
}

/** Under two years is entry, under five mid, five and more senior. */
export function levelOfYears(years: number): Seniority {
  if (years < 2) return "entry";
  return years < 5 ? "mid" : "senior";
}
