import { type TitleLevel, titleLevels } from "./seniority-title";

const OPENING = 2500;
const JOB =
  "(?:engineers?|developers?|programmers?|scientists?|analysts?|designers?|architects?|managers?|testers?|administrators?|consultants?|researchers?)";
const SOUGHT = new RegExp(
  `\\b(?:looking for|seeking|hiring|hire|in search of|searching for|search for|need|want|as|join us as|role of|position of|opening for|recruiting)\\s+(?:(?:an?|our|the|your|several|new|next|first|to|for|multiple|some|talented|experienced|exceptional|motivated|passionate|skilled)\\s+){0,4}((?:[\\w/+#.&-]+[ \\t]){0,5}?${JOB})(?!\\w)`,
  "gi",
);

/** The level that a text's opening gives the job itself: "we are looking for a junior engineer". */
export function levelInText(text: string, _header: boolean): TitleLevel | undefined {
  for (const match of text.slice(0, OPENING).matchAll(SOUGHT)) {
    const phrase = match[1] ?? "";
    const [first] = titleLevels(phrase);
    if (!first) continue;
    const offset = match.index + match[0].length - phrase.length;
    return { level: first.level, start: offset + first.start, end: offset + first.end };
  }
  return undefined;
}

const PEOPLE =
  /\bdirect reports?\b(?! to)|\bline[- ]manag|\bpeople manag|\bmanag(?:e|ing) (?:and (?:\w+ ){1,3})?(?:a|the|our|your) (?:\w+[ -]){0,3}team\b|\b(?:lead|manage|leading|managing|build and lead|grow) (?:and \w+ )?(?:a|an|our|your) (?:\w+[ -]){0,3}team of\b|\bmanag(?:e|ing) (?:\w+ ){0,3}(?:engineers|developers|people|designers|analysts|scientists)\b|\bperformance reviews?\b|\bdisziplinarische|\bpersonalverantwortung|\bencadre(?:r|ment) (?:une|d'une|l') ?équipe|\bteam management\b/i;

/** Whether the text gives the job-holder people to lead. */
export function leadsPeople(text: string): boolean {
  return PEOPLE.test(text);
}
