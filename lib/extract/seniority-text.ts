import { type TitleLevel, titleLevels } from "./seniority-title";

const OPENING = 2500;
/** Postings end long before; what goes on longer must not cost more. */
const LONGEST = 30_000;
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

const NEWCOMERS =
  /\bno (?:prior |previous |work |professional )*experience (?:is )?(?:required|needed|necessary)|(?<!\b(?:including|whether|from|variety|levels)\b[^.\n]{0,30})\b(?:recent|new) grad(?:uate)?s?\b|\bberufseinsteiger|\bkeine berufserfahrung|\bdébutants? accepté/i;

/** Where a text that asks for no years invites those without any. */
export function newcomersInvited(text: string): { start: number; end: number } | undefined {
  const hit = NEWCOMERS.exec(text.slice(0, LONGEST));
  return hit ? { start: hit.index, end: hit.index + hit[0].length } : undefined;
}

const PEOPLE = new RegExp(
  `(?<!\\b(?:without|not|no|more than|n['’]t)\\b[^.\\n]{0,25})(?:${[
    "\\bdirect reports?\\b(?! to)",
    "\\bline[- ]manag",
    "\\bpeople manag",
    "\\bteam management\\b",
    "\\bperformance reviews?\\b",
    "\\bmanag(?:e|ing) (?:and (?:\\w+ ){1,3})?(?:a|the|our|your) (?:\\w+[ -]){0,3}team\\b(?!['’])",
    "\\b(?:lead|leading|manage|managing|grow|build) (?:and \\w+ )?(?:a|an|our|your) (?:\\w+[ -]){0,3}team of\\b",
    "\\bmanag(?:e|ing) (?:\\w+ ){0,3}(?:engineers|developers|people|designers|analysts|scientists)\\b",
    "\\bdisziplinarische",
    "\\bpersonalverantwortung",
    "\\bencadre(?:r|ment) (?:une|d'une|de l'|l') ?équipe",
  ].join("|")})`,
  "i",
);
/** Whether the text gives the job-holder people to lead. */
export function leadsPeople(text: string): boolean {
  return PEOPLE.test(text.slice(0, LONGEST));
}
