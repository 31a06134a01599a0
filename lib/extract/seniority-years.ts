import type { Section } from "@/lib/posting/clean-posting";
import type { Seniority } from "@/lib/posting/seniority";

/** Years of experience asked for; offsets point into the text. */
export interface YearsAsked {
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
const YEARS = new RegExp(
  `(?<![\\w.,$€£%-])(${NUMBER})(?: ?\\([^)\\n]{1,8}\\))?(?: ?(\\+|plus\\b))?(?: ?(?:-|–|—|to|bis|à|a|do|or|\\/) ?(${NUMBER}) ?\\+?)?(?: ?(?:or more|and above|oder mehr|ou plus|o más))?[ -]?${UNIT}(?![\\w])`,
  "gi",
);
const EXPERIENCE =
  /experien|exp\b|erfahrung|expérience|experiência|doświadcz|ervaring|esperienza|erfarenhet|досв|опыт|track record|background|professional|hands-on|industry|programming|working|building|developing|designing|engineering|development|software|leading|managing|in a|in an|as an?\b|with\b|using|yoe/i;
const AGE_OR_TIME =
  /^\W*(?:old|of age|ago|in business|in a row|from now|anniversary|warranty|contract|degree|program|plan|vesting|cliff|runway|term\b|fixed|commitment|time\b|alt\b)/i;
const ABOUT_OTHERS =
  /(?:\bour\b|\bwe\b|\bwe['’]ve\b|compan|founded|combined|collective|the (?:past|last|next|first|coming|previous)|within|over the|for (?:over|more than|nearly|almost)|celebrat|in business|history|team has|founders?|every|after|wir\b|seit|depuis|hace|been|minimum age|aged?|under|younger|must be|last|past|previous|next)\W*(?:\w+\W+){0,2}$/i;
const WELCOME = /prefer|nice to have|bonus|a plus|ideal|advantage|desirable|von vorteil|un plus/i;
const ASKED =
  /at least|minimum|min\.|require|must|need|mindestens|au moins|mínimo|minimum|you have|you bring|you['’]ve|you are/i;

const valueOf = (text: string) => NUMBERS[text.toLowerCase()] ?? Number.parseFloat(text.replace(",", "."));

const UNASKED_SECTIONS = new Set(["company", "benefits", "legal", "pay"]);

/** The years of experience a text asks for: the lower bound of the highest demand; welcome years count only alone. */
export function yearsAsked(text: string, sections: Section[] = []): YearsAsked | undefined {
  let asked: YearsAsked | undefined;
  let welcome: YearsAsked | undefined;
  for (const match of text.matchAll(YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    const years = valueOf(match[1] ?? "");
    if (!(years <= 20)) continue;
    const line = text.lastIndexOf("\n", start) + 1;
    const before = text.slice(Math.max(line, start - 60), start);
    const stop = text.indexOf("\n", end);
    const after = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + 90));
    if (AGE_OR_TIME.test(after)) continue;
    if (ABOUT_OTHERS.test(before) && !ASKED.test(before)) continue;
    if (!EXPERIENCE.test(after) && !EXPERIENCE.test(before)) continue;
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
