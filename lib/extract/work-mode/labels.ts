import { gate, mayFitAny } from "@/lib/extract/text/gate";
import type { WorkMode } from "@/lib/posting/work-mode";
import { blank, withoutNoise } from "./noise";

/** A mode and the stretch of words that says it. */
export interface ModeHit {
  mode: Exclude<WorkMode, "unknown">;
  start: number;
  end: number;
}

const NO_REMOTE = gate(
  /\b(?:no|not|non|isn't|without|never)[- ](?!(?:\w+ ){0,2}(?:fully|100|completely|entirely))(?:\w+[- ]){0,3}(?:remote(?:ly)?|wfh|work(?:ing)? from home|telecommut\w+|home ?-?office)\b|\bremote(?: work(?:ing)?)?(?:: ?| is | are )?(?:not|no)\b(?! (?:a )?problem)|\b(?:kein|keine|ohne)[n]? (?:remote|home-?office)|\b(?:pas de|sans) télétravail|\bsin teletrabajo|\bgeen thuiswerk/,
);

const PARTLY = gate(
  /\b[1-4](?: ?[-/] ?[1-5])? ?(?:days?|x|días|dias|jours|dni|tage)(?:[ /]*(?:a|per|each|pro)? ?(?:week|wk|woche))? (?:on-? ?site|in[- ]office|in the office|in[- ]person|presencial|sur site|vor ort)|\b(?:on-? ?site|in[- ]office|in[- ]person|presencial)[ ,:()-]{1,3}[1-4](?: ?[-/] ?[1-5])? ?(?:days?|x|días|dias)|\bmöglichkeit\w*[^.|]{0,20}(?:home-?office|remote)|\bhome-?office[- ]?(?:möglichkeit|option|tag|regelung|anteil)\w*|\b(?:mon|tues|wednes|thurs|fri)days?[^.|]{0,20}(?:remote|home|wfh)|(?:remote|home|wfh)[^.|]{0,12}(?:mon|tues|wednes|thurs|fri)days?\b|\b(?:partial(?:ly)?|part|part-?time|semi|some|occasional(?:ly)?|mostly|limited)[- ](?:time )?remote|\bremote[- ](?:days?|fridays?|mondays?|possible \d|\d days|part[- ]time|partial(?:ly)?)|\b(?:\d|one|two|three|four)(?: ?[-/] ?\d)?\+? (?:remote|home[- ]?office|wfh)[- ]?(?:days?|tage?)|\b(?:\d|one|two|three|four) ?(?:days?|x|d)(?: ?(?:\/|a|per|each)? ?(?:week|wk))? (?:remote|wfh|at home|from home)|\bremote[^.|]{0,20}\b\d(?: ?[-/] ?\d)? days?|hybrid\w*|híbrid\w*|hybryd\w*|teilweise remote|télétravail partiel|częściowo zdaln\w*|deels (?:thuis|remote)/g,
);

const ONSITE = gate(
  /(?:^|[|,;:(/-]) ?on site\b|\b(?:on-?site|in[- ]office(?! (?:manag|admin|assist|coord|oper))|in[- ]person|office[- ](?:based|only|first)|locals?[- ]only|must be local|presencial(?:es)?|présentiel|vor[- ]ort|sur[- ]site|stacjonarn\w+|op kantoor|w biurze)\b/,
);

const LOCAL = gate(/(?:^|[|,;(/-] ?)local(?:s)?(?: ?[|,;)/-]|$)/);

const REMOTE = gate(
  /\bremote(?:ly)?\b(?!\w)|\bremot[ao]s?\b|\b(?:wfh|telecommut\w+|telework\w*|work(?:ing)?[- ]from[- ](?:home|anywhere)|home[- ]?office|full distribué|fully distributed|télétravail|teletrabajo|teletrabalho|thuiswerken|zdaln\w+|remotely)\b/,
);

const ANYWHERE = gate(/\b(?:anywhere|worldwide)\b/);

const mayNameMode = mayFitAny([NO_REMOTE, PARTLY, ONSITE, LOCAL, REMOTE, ANYWHERE]);

/**
 * Reads a label: a title, a place, "Work model: …", the header line of a thread's comment, where a bare word counts.
 * Precedence: no remote; remote among other choices (the job can be done fully remote); partly remote; on site.
 */
export function readLabel(folded: string, places = false): ModeHit | null {
  if (!mayNameMode(folded)) return null;
  const words = withoutNoise(folded);
  const none = NO_REMOTE.exec(words);
  if (none) return hit("onsite", none);
  const partly = PARTLY.exec(words);
  const rest = partly ? PARTLY.replace(words, blank) : words;
  const remote = REMOTE.exec(rest) ?? (places ? ANYWHERE.exec(rest) : null);
  if (remote && (!partly || isChoice(words, partly, remote))) return hit("remote", remote);
  if (partly) return hit("hybrid", partly);
  const onsite = ONSITE.exec(words) ?? LOCAL.exec(words);
  return onsite ? hit("onsite", onsite) : null;
}

/** "Remote or hybrid", "SF (hybrid), USA remote" offer both; "hybrid remote" and "hybrid (2 days remote)" do not. */
function isChoice(words: string, partly: RegExpExecArray, remote: RegExpExecArray): boolean {
  const [first, second] = partly.index < remote.index ? [partly, remote] : [remote, partly];
  const between = words.slice(first.index + first[0].length, second.index);
  return (
    /[|,;/)]|\bor\b|\band\b|oder|\bou\b|\bo\b|lub|\bof\b| - /.test(between) &&
    !/\bdays?\b|flexib/.test(between)
  );
}

export function hit(mode: ModeHit["mode"], match: RegExpExecArray): ModeHit {
  const lead = match[0].length - match[0].trimStart().length;
  return { mode, start: match.index + lead, end: match.index + match[0].trimEnd().length };
}
