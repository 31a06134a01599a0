import { type TitleLevel, titleLevels } from "./seniority-title";

const OPENING = 2500;
const LEVEL = /junior|entry|graduate|intern|mid|senior|sr|staff|principal|lead/g;
const SOUGHT =
  /(?:looking for|seeking|hiring|hire|in search of|search(?:ing)? for|need|want|\bas|role of|position of|opening for|recruiting)\s+(?:(?:an?|our|the|your|several|new|next|first|to|for|multiple|some|talented|experienced|exceptional|motivated|passionate|skilled)\s+){0,4}$/;
const JOB =
  /^[\w-]*\.?(?:[\w/+#.&-]*[ \t]){1,6}?(?:engineers?|developers?|programmers?|scientists?|analysts?|designers?|architects?|managers?|testers?|administrators?|consultants?|researchers?)(?!\w)/;

/** The level that a text's opening gives the job itself: "we are looking for a junior engineer". */
export function levelInText(text: string): TitleLevel | undefined {
  const opening = text.slice(0, OPENING).toLowerCase();
  LEVEL.lastIndex = 0;
  for (let hit = LEVEL.exec(opening); hit; hit = LEVEL.exec(opening)) {
    const start = hit.index;
    if (!SOUGHT.test(opening.slice(Math.max(0, start - 60), start))) continue;
    const job = JOB.exec(opening.slice(start, start + 80));
    if (!job) continue;
    const [first] = titleLevels(text.slice(start, start + job[0].length));
    if (first) return { level: first.level, start: start + first.start, end: start + first.end };
  }
  return undefined;
}

const PEOPLE =
  /\bdirect reports?\b(?! to)|\bline[- ]manag|\bpeople manag|\bmanag(?:e|ing) (?:and (?:\w+ ){1,3})?(?:a|the|our|your) (?:\w+[ -]){0,3}team\b|\b(?:lead|manage|leading|managing|build and lead|grow) (?:and \w+ )?(?:a|an|our|your) (?:\w+[ -]){0,3}team of\b|\bmanag(?:e|ing) (?:\w+ ){0,3}(?:engineers|developers|people|designers|analysts|scientists)\b|\bperformance reviews?\b|\bdisziplinarische|\bpersonalverantwortung|\bencadre(?:r|ment) (?:une|d'une|l') ?équipe|\bteam management\b/i;

const LONGEST = 30_000;

/** Whether the text gives the job-holder people to lead. */
export function leadsPeople(text: string): boolean {
  return PEOPLE.test(text.slice(0, LONGEST));
}
