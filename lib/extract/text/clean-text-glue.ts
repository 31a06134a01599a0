import { Units, unitsOf } from "./units";

/** Lines of lost-newline texts are long; a shorter line is left alone. */
const LONG_LINE = 280;
/** HTML has its own breaks: only a very long paragraph may hide lost ones. */
export const LONG_HTML_LINE = 700;
const FEWEST_GLUES = 2;
const FEWEST_BULLETS = 3;
const BULLETS: ReadonlySet<number> = new Set(unitsOf("•●▪"));
const FIRST_BULLET = 0x2022;
const SENTENCE_GLUE = /([\p{Ll}\d)][.!?;:…)]|[.!?;:]["”’)])(?=\p{Lu}\p{Ll})/gu;
const WORD_GLUE = /([\p{Ll}]{3,30}|\p{Ll}\))(\p{Lu}\p{Ll}{1,20})(?=,? [\p{Ll}\d(&]|:| and )/gu;
const HEADING_WORDS =
  "(?:Responsibilities|Requirements|Qualifications|Benefits|Skills|Duties|Overview|Summary|Description|Profile|Perks|Essential|Desirable|Compensation|About (?:You|Us|the Role|The Role)|The Role|We Offer|(?:You['’]ll|You Will|you['’]ll) (?:Do|do|Need|need|Bring|bring)|Aufgaben|Anforderungen|Wymagania|Obowiązki|Requisitos|Responsabilidades|Beneficios|Compétences|Missions)";
const HEADING_GLUE = new RegExp(
  `(?<=[\\p{Ll}.!?:;)])(?=(?:(?:Key|Your|Our|Job|Role|Core|Main|Technical|Required|Preferred|Minimum) )?(?:& )?${HEADING_WORDS}(?=[:\\p{Lu}\\d]|\\s*$))|(?<=${HEADING_WORDS})(?=\\p{Lu}[\\p{Ll}\\s]|\\d)`,
  "gu",
);
const CAMEL_NAMES =
  /^(?:java|type|coffee|live|post|apps?|google|power|web|type)Script|(?:git|you|linked|micro|block|time|data|fire|click|open|snow|big|dev|net|face|blue|what|pay|air|health|work|word|sales|service|auto|photo|fast|good|soft|hard)\p{Lu}/u;
const DOTTED_NAME =
  /(?:node|vue|next|react|express|nuxt|angular|three|d3|ember|backbone|socket|asp|vb|monday|booking)\.$/i;

const workspace = new Units();

/** Breaks long lines where sentences or words were glued together, as in texts whose newlines got lost. */
export function splitGluedLines(text: string, fromHtml = false): string {
  const long = fromHtml ? LONG_HTML_LINE : LONG_LINE;
  if (text.length < long) return text;
  let out = "";
  let kept = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start >= long) {
      const line = text.slice(start, end);
      workspace.take(line);
      const glued = countGlues(workspace.units, 0, line.length) >= FEWEST_GLUES;
      const bullets = countBullets(workspace.units, 0, line.length);
      const split = splitInlineBullets(glued ? splitGlued(line) : line, bullets);
      if (split !== line) {
        out += text.slice(kept, start) + split;
        kept = end;
      }
    }
    start = end + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** Whether breaks may be lost in a line that stands in an array: a cheap look before the patterns are tried. */
export function mayHideBreaks(units: Uint16Array, start: number, end: number): boolean {
  return countGlues(units, start, end) >= FEWEST_GLUES || countBullets(units, start, end) >= FEWEST_BULLETS;
}

/** Capitals that follow a small letter or a sign without a space. */
function countGlues(units: Uint16Array, start: number, end: number): number {
  let found = 0;
  let before = 32;
  for (let at = start; at + 1 < end; at++) {
    const unit = units[at] as number;
    const capital = (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
    if (capital && isGluing(before) && (units[at + 1] as number) >= 97) found++;
    before = unit;
  }
  return found;
}

function countBullets(units: Uint16Array, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (unit >= FIRST_BULLET && BULLETS.has(unit)) found++;
  }
  return found;
}

function isGluing(code: number): boolean {
  if (code >= 97 && code <= 122) return true;
  return (
    code === 46 ||
    code === 58 ||
    code === 59 ||
    code === 33 ||
    code === 63 ||
    code === 41 ||
    (code > 0xde && code < 0x180)
  );
}

function splitGlued(line: string): string {
  const headed = line.replace(HEADING_GLUE, "\n");
  const out = headed.replace(SENTENCE_GLUE, (end: string, _group: string, at: number) =>
    DOTTED_NAME.test(headed.slice(Math.max(0, at - 12), at + end.length)) ? end : `${end}\n`,
  );
  return out.replace(WORD_GLUE, (whole: string, left: string, right: string) =>
    CAMEL_NAMES.test(left + right) ? whole : `${left}\n${right}`,
  );
}

/** "Tasks: • one • two • three" on one line becomes a list. */
function splitInlineBullets(line: string, bullets: number): string {
  if (bullets < FEWEST_BULLETS || line.length / bullets < 20) return line;
  return line.replace(/ ?[•●▪] ?/g, "\n• ");
}
