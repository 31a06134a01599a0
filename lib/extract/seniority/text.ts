import { fold } from "@/lib/extract/text/scan";
import { stemFinder } from "@/lib/extract/text/stem-finder";
import { type TitleLevel, titleLevels } from "./title";

const OPENING = 2500;
/** Postings end long before; what goes on longer must not cost more. */
const LONGEST = 30_000;
const nextLevel = stemFinder([
  "junior ",
  "entry ",
  "graduate ",
  "intern ",
  "mid ",
  "senior ",
  "sr ",
  "staff ",
  "principal ",
  "lead ",
]);
const SOUGHT =
  /(?:looking for|seeking|hiring|hire|in search of|search(?:ing)? for|need|want|\bas|role of|position of|opening for|recruiting)\s+(?:(?:an?|our|the|your|several|new|next|first|to|for|multiple|some|talented|experienced|exceptional|motivated|passionate|skilled)\s+){0,4}$/;
const JOB =
  /^[\w-]*\.?(?:[\w/+#.&-]*[ \t]){1,6}?(?:engineers?|developers?|programmers?|scientists?|analysts?|designers?|architects?|managers?|testers?|administrators?|consultants?|researchers?)(?!\w)/;

/** The level that a text's opening gives the job itself: "we are looking for a junior engineer". */
export function levelInText(text: string): TitleLevel | undefined {
  const folded = fold(text);
  for (let start = nextLevel(text, 0, OPENING); start >= 0; start = nextLevel(text, start + 1, OPENING)) {
    if (!SOUGHT.test(folded.slice(Math.max(0, start - 60), start))) continue;
    const job = JOB.exec(folded.slice(start, Math.min(start + 80, OPENING)));
    if (!job) continue;
    const [first] = titleLevels(text.slice(start, start + job[0].length));
    if (first) return { level: first.level, start: start + first.start, end: start + first.end };
  }
  return undefined;
}

// Both cases spelled out: lower-casing the text would cost more than the search.
const nextNewcomer = stemFinder([
  "no experience",
  "no prior",
  "no previous",
  "no work",
  "no professional",
  "recent grad",
  "new grad",
  "berufseinsteiger",
  "keine berufserfahrung",
  "débutant",
]);
const NEWCOMERS =
  /[Nn]o (?:prior |previous |work |professional )*experience (?:is )?(?:required|needed|necessary)|(?:[Rr]ecent|[Nn]ew) [Gg]rad(?:uate)?s?\b|[Bb]erufseinsteiger|[Kk]eine Berufserfahrung|[Dd]ébutants? accepté/y;
const AMONG_OTHERS = /\b(?:[Ii]ncluding|[Ww]hether|from|variety|levels)\b[^.\n]*$/;

/** Where a text that asks for no years invites those without any. */
export function newcomersInvited(text: string): { start: number; end: number } | undefined {
  for (
    let start = nextNewcomer(text, 0, LONGEST);
    start >= 0;
    start = nextNewcomer(text, start + 1, LONGEST)
  ) {
    NEWCOMERS.lastIndex = start;
    const hit = NEWCOMERS.exec(text);
    if (!hit || AMONG_OTHERS.test(text.slice(Math.max(0, start - 40), start))) continue;
    return { start, end: start + hit[0].length };
  }
  return undefined;
}

const nextPeople = stemFinder(
  "direct rep|line man|line-man|people man|team man|performance rev|manag|lead|grow|build|disziplin|personalver|encadre".split(
    "|",
  ),
);
/** Matched only where a stem was found, which keeps the search fast. */
const PEOPLE =
  /direct reports?\b(?! to)|line[- ]manag|people manag|team management|performance reviews?|manag(?:e|ing) (?:and (?:\w+ ){1,3})?(?:a|the|our|your) (?:\w+[ -]){0,3}team\b(?!['’])|(?:lead|leading|manage|managing|grow|build) (?:and \w+ )?(?:a|an|our|your) (?:\w+[ -]){0,3}team of\b|manag(?:e|ing) (?:\w+ ){0,3}(?:engineers|developers|people|designers|analysts|scientists)\b|disziplinarische|personalverantwortung|encadre(?:r|ment) (?:une|d'une|de l'|l') ?équipe/iy;
const DENIED = /\b(?:without|not|no|more than|n['’]t)\b[^.\n]{0,25}$/i;

/** Whether the text gives the job-holder people to lead. */
export function leadsPeople(text: string): boolean {
  for (let start = nextPeople(text, 0, LONGEST); start >= 0; start = nextPeople(text, start + 1, LONGEST)) {
    PEOPLE.lastIndex = start;
    if (!PEOPLE.test(text)) continue;
    if (!DENIED.test(text.slice(Math.max(0, start - 36), start))) return true;
  }
  return false;
}
