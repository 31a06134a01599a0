import { fold } from "@/lib/extract/text/scan";
import { stemFinder } from "@/lib/extract/text/stem-finder";
import type { Section } from "@/lib/posting/clean-posting";
import { findMentions } from "./mentions";
import { type ResolvedMention, resolveMentions } from "./resolve";

/**
 * Cues after which a text names the places where the job may be done. Places in a text are mostly the company's,
 * its customers' or its history's, so nothing is read without a cue.
 */
const LOCATED =
  "(?:based|located|resid(?:e|es|ing)|residents?|liv(?:e|es|ing)|domiciled|situated|wohnhaft|ans[äa]ssig|bas[ée]e?|ubicad[oa]s?|resident[ea]s?|gevestigd)(?: (?:\\w+ly|or \\w+|and \\w+ing|and work|somewhere|anywhere))? (?:in|within|of|across|throughout|near|out of|en|à|em)(?![\\w-])";
const ALLOWED =
  "(?:authori[sz]ed|authori[sz]ation|eligib(?:le|ility)|rights?|permits?|permission|allowed|able|ability|legally|entitled|sponsorship)[^.\\n]{0,24} (?:to |of )(?:\\w+ and )?(?:legally |lawfully )?work(?:ing)?(?: \\w+ly)? (?:in|within|from)(?![\\w-])";
const REMOTE =
  "remote(?:ly)?(?:[ -](?:position|role|job|work|working|opportunity|only|eligible|based|anywhere|candidates))?(?:\\s{0,3}[(,:–—/-]\\s{0,3}|\\s{1,3})(?:(?:from|within|in|across|throughout|inside|anywhere (?:in|within|across)|innerhalb|innerhalb von|aus|ab|depuis|en|desde|em|vanuit|binnen|w|z) )?";
const ANYWHERE = "(?:anywhere|from any location|any location) (?:in|within|across|inside)(?![\\w-])";
const HIRING =
  "(?:(?:candidates|applicants|applications)(?: \\w+){0,2} (?:in|from|within|across)|hir(?:e|ing)(?: \\w+){0,4}? (?:in|within|across|from)|relocat(?:e|ing|ion) to|open to(?: \\w+){0,3} (?:in|from|across)|available (?:in|to|for)(?: \\w+){0,3} (?:in|from))(?![\\w-])";
const OFFICE =
  "(?:work(?:ing|s)?|based|on-?site|in-?person|days?(?: (?:a|per|/) ?week)?|in-?office|located|join us|hybrid|commut\\w+|lunch\\w*|environment)[^.\\n]{0,40}? (?:in|at|from|to|out of) our(?![\\w-])";
const FOLLOWING =
  "(?:following|these|eligible|approved|supported|any of|one of|in)(?: [\\w.]+){0,3} (?:states|countries|locations|provinces|cities|regions)[^.\\n:]{0,40}:";
const FOREIGN =
  "(?:am standort|(?:an|in) unser(?:em|en|er) (?:standort|b[üu]ro|office|niederlassung)(?: in)?|poste (?:est )?(?:bas[ée]e?|situ[ée]e?) (?:à|en|au)|bas[ée]e? (?:à|en|au)|nos (?:bureaux|locaux) (?:à|de)|nuestras? oficinas? (?:de|en)|residir en|residente en|presencial en|nosso escrit[óo]rio (?:em|de)|residir em|residente em|presencial em|ons kantoor in|presso la (?:nostra )?sede di|naszym biurze w)(?![\\w-])";
/** Tried on the folded text, where a word begins as one of the cues does. */
const CUE = new RegExp(
  `\\b(?:(${LOCATED})|(${ALLOWED})|(${REMOTE})|(${ANYWHERE})|(${HIRING})|(${OFFICE})|(${FOLLOWING})|(?:${FOREIGN}))`,
  "y",
);
const nextCue = stemFinder(
  [
    "based|located|resid|liv|domiciled|situated|wohnhaft|ansassig|ansässig|bas|ubicad|gevestigd",
    "authori|eligib|right|permi|allowed|able|ability|legally|entitled|sponsorship",
    "remote|anywhere|from any location|any location",
    "candidates|applica|hir|relocat|open to|available",
    "work|on-site|onsite|inperson|inoffice|day|join us|hybrid|commut|lunch|environment",
    "following|these|approved|supported|any of|one of|in ",
    "am standort|an unser|poste|nos |nuestra|presencial|nosso |ons kantoor|presso |naszym",
  ].flatMap((stems) => stems.split("|")),
);
/** Tried on the text, where a word begins as one of these does. */
const ONLY =
  /(?<=\b[A-Z][A-Za-z.]{0,30}[ -])(?:[Bb]ased(?=[,;)\n])|[Bb]ased (?:applicants|candidates|only|remote|individuals|role|position)|[Cc]andidates?|[Aa]pplicants?|[Oo]nly|ONLY|[Rr]emote|REMOTE|[Rr]esidents?|[Rr]esidency|[Cc]itizens?|[Cc]itizenship|[Ww]ork [Aa]uthori[sz]ation|[Nn]ationals?|[Nn]ationality|[Pp]erson)(?!\w)/y;
const nextOnly = stemFinder(
  "based|candidate|applicant|only |remote |residen|citizen|work authori|national|person ".split("|"),
);
const NAME_BEFORE_ONLY = /(?<![\p{L}\p{N}])(?:U\.S\.A?\.?|\p{Lu}[\p{L}.]*)(?: \p{Lu}\p{L}+){0,2}$/u;
/** Tried on the folded text, where a word begins as one of these does. */
const LABEL =
  /(?<=(?:^|\n)[ \t*·#-]{0,6})(?:(?:job|work|office|primary|role|position)[ -])?(?:locations?|where|based in|place of work|workplace|standort|arbeitsort|einsatzort|dienstort|lieu(?: de travail)?|localisation|ubicaci[oó]n|lugar(?: de trabajo)?|lokalizacja|miejsce pracy|localiza[cç][aã]o|local de trabalho|locatie|standplaats|sede(?: di lavoro)?|plats|geography|country|countries)(?: \([^)\n]{1,30}\))?[ \t*]{0,4}(?:[:|-][ \t*]{0,4}([^\n]*)|(?=\n))(?:\n{1,4}([^\n]*))?/y;
const nextLabel = stemFinder(
  "job|work|office |primary |role |position |location|where|based in|place of work|standort|arbeitsort|einsatzort|dienstort|lieu|localisation|ubicacion|ubicación|lugar|lokalizacja|miejsce pracy|localiza|local de trabalho|locatie|standplaats|sede|plats|geography|country|countries".split(
    "|",
  ),
);

/** Words that may stand between a cue and its places, or between two of them. */
const FILLERS =
  "the|our|a|an|one|of|any|anywhere|either|both|in|within|and|or|from|following|these|states?|countries|country|locations?|cities|city|provinces?|regions?|area|metro|metropolitan|greater|mainland|continental|contiguous|remote|remotely|hubs?|only|preferably|ideally|mainly|other|based|downtown|und|oder|time|to|live|work|listed|below|approved|s";
const FILLER = new RegExp(`^(?:[\\s,;:()/&•*"'’|+–—-]|\\b(?:${FILLERS})\\b)*$`, "i");
/** From a cue on, as far as a list of names may reach: fillers, capitalised words, and the small words inside names. */
const STRETCH = new RegExp(
  `^(?:[\\s,;:()/&•*"'’|+–—-]+|\\.(?=\\p{Lu})|(?:\\p{Lu}\\.)+|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’]*\\.?(?=[-/,;:)\\s.]|$)|(?:${FILLERS}|am|de|da|do|del|der|den|la|le|les|upon|on|y|e)(?![\\p{L}\\p{M}]))*`,
  "u",
);
/** The place describes something of the company's: "in the US market". */
const NOT_THE_JOB =
  /^[ -](?:based )?(?:market|markets|customers?|clients?|compan(?:y|ies)|government|healthcare|economy|tax|law|laws|users|business(?:es)?|brands?|timezones?|time zones?|health|financial|legal|stock|equit|dollars?|military|patients|offices are|labor|federal)/i;
const SUBJECT_IS_COMPANY =
  /\b(?:we(?:[’']re| are)|our (?:team|company|offices?|hq|headquarters|clients|customers|founders?|people|employees|colleagues|members|investors|users|teammates)|company|compan(?:y|ies)|startup|start-up|headquarter(?:s|ed)|founded|founders?|customers?|clients|investors|offices? |teams?\b[^.]{0,12}$|businesses|users|members|employees are|patients|providers|brands)\b[^.]{0,60}$/i;
const SUBJECT_IS_JOB =
  /\b(?:candidates?|applicants?|you|your|role|position|job|must|should|individuals?|need|required?|requirement|only|opportunity|vacancy|who|someone|person|engineer|developer|manager|designer|analyst|contractor|residents?|preference|ideally|preferred|open to|currently|be)\b[^.]{0,70}$/i;
const NEGATED =
  /\b(?:not|unable|cannot|can[’']t|except|excluding|outside|don[’']t|unfortunately)\b[^.]{0,40}$/i;
const NOT_A_PLACE_OF_WORK =
  /privacy|gdpr|ccpa|personal data|data protection|401\(?k|insurance|dental|time ?zone|fair chance|conviction|ordinance|discriminat/i;
const LONGEST_LIST = 240;
const LONGEST_LIST_OF_LINES = 800;
/** A text names its places a few times; more cues than this are no posting's. */
const MOST_CUES = 40;
const NEVER: ReadonlyMap<string, number> = new Map();

export interface TextPlace {
  resolved: ResolvedMention;
  start: number;
  end: number;
  /** "preferred", "ideally": says where, but shuts nobody out. */
  loose: boolean;
}

function sentenceAround(text: string, at: number): { before: string; whole: string } {
  const from = Math.max(0, at - 160);
  const lead = text.slice(from, at);
  const cut = Math.max(
    lead.lastIndexOf("\n"),
    lead.lastIndexOf(". "),
    lead.lastIndexOf("! "),
    lead.lastIndexOf("? "),
  );
  const before = lead.slice(cut + 1);
  const tail = text.slice(at, at + 200);
  const stop = tail.search(/\n|[.!?]\s/);
  return { before, whole: before + (stop < 0 ? tail : tail.slice(0, stop)) };
}

function startsLikeName(text: string, at: number): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(text.slice(at, at + 2));
}

/** Places that follow one another from `at` on, with nothing but fillers between. */
function listFrom(text: string, at: number, acrossLines: boolean): ResolvedMention[] {
  const window = text.slice(at, at + (acrossLines ? LONGEST_LIST_OF_LINES : LONGEST_LIST));
  const reach = STRETCH.exec(acrossLines ? window : (window.split("\n", 1)[0] ?? ""))?.[0] ?? "";
  if (!/[\p{Lu}\p{Lo}]/u.test(reach)) return [];
  const mentions = findMentions(reach, { prose: true }).filter((mention) =>
    startsLikeName(reach, mention.start),
  );
  const list = [];
  let end = 0;
  for (const mention of mentions) {
    if (!FILLER.test(reach.slice(end, mention.start))) break;
    if (NOT_THE_JOB.test(window.slice(mention.end, mention.end + 24))) break;
    list.push(mention);
    end = mention.end;
  }
  return resolveMentions(list, NEVER);
}

function isLoose(sentence: string): boolean {
  return /\b(?:prefer|ideal|bonus|nice to have|a plus)/i.test(sentence);
}

function placesAfterCues(text: string, folded: string, elsewhere: readonly Section[]): TextPlace[] {
  const found: TextPlace[] = [];
  let cues = 0;
  let next = 0;
  for (let cue = nextCue(text, 0, text.length); cue >= 0; cue = nextCue(text, next, text.length)) {
    next = cue + 1;
    CUE.lastIndex = cue;
    const match = CUE.exec(folded);
    if (!match) continue;
    const [whole, located, allowed, remote, anywhere, hiring, office, following] = match;
    const at = cue + whole.length;
    next = at;
    if (isWithin(elsewhere, cue)) continue;
    if (remote && !/^(?:[\p{Lu}]|the |any)/u.test(text.slice(at, at + 4))) continue;
    if (++cues > MOST_CUES) break;
    const { before, whole: sentence } = sentenceAround(text, cue);
    if (NOT_A_PLACE_OF_WORK.test(sentence)) continue;
    if (!allowed && NEGATED.test(before)) continue;
    if (
      (located || remote || anywhere) &&
      SUBJECT_IS_COMPANY.test(before) &&
      !SUBJECT_IS_JOB.test(before.slice(-40))
    )
      continue;
    if (located && !SUBJECT_IS_JOB.test(`${before}${located}`.slice(-90))) continue;
    if (hiring && SUBJECT_IS_COMPANY.test(before) && !/hir|open to|candidates|applicants/i.test(hiring))
      continue;
    const list = listFrom(text, at, following !== undefined);
    const last = list.at(-1)?.mention.end ?? 0;
    if (
      office &&
      !/^[^.\n]{0,24}?\b(?:offices?|hq|headquarters|hub|studio|campus|lab|location|space|warehouse|site)\b/i.test(
        text.slice(at + last),
      )
    )
      continue;
    found.push(...toTextPlaces(list, at, isLoose(sentence)));
  }
  return found;
}

function toTextPlaces(list: ResolvedMention[], offset: number, loose: boolean): TextPlace[] {
  return list.map((resolved) => ({
    resolved,
    start: offset + resolved.mention.start,
    end: offset + resolved.mention.end,
    loose,
  }));
}

function placesBeforeOnly(text: string, elsewhere: readonly Section[]): TextPlace[] {
  const found: TextPlace[] = [];
  let cues = 0;
  for (let only = nextOnly(text, 0, text.length); only >= 0; only = nextOnly(text, only + 1, text.length)) {
    ONLY.lastIndex = only;
    if (!ONLY.test(text)) continue;
    const end = only - 1;
    const name = NAME_BEFORE_ONLY.exec(text.slice(Math.max(0, end - 40), end))?.[0];
    if (!name || isWithin(elsewhere, end)) continue;
    if (++cues > MOST_CUES) break;
    const start = end - name.length;
    const { before, whole: sentence } = sentenceAround(text, start);
    if (NOT_A_PLACE_OF_WORK.test(sentence) || SUBJECT_IS_COMPANY.test(before)) continue;
    const last = findMentions(name, { prose: true }).at(-1);
    if (!last || last.end !== name.length) continue;
    const resolved = resolveMentions([last], NEVER).filter(
      ({ reading }) => reading.kind !== "city" && reading.weight >= 6,
    );
    found.push(...toTextPlaces(resolved, start, isLoose(sentence)));
  }
  return found;
}

function placesAfterLabels(text: string, folded: string): TextPlace[] {
  const found: TextPlace[] = [];
  let cues = 0;
  let next = 0;
  for (let label = nextLabel(text, 0, text.length); label >= 0; label = nextLabel(text, next, text.length)) {
    next = label + 1;
    LABEL.lastIndex = label;
    const match = LABEL.exec(folded);
    if (!match) continue;
    if (++cues > MOST_CUES) break;
    next = LABEL.lastIndex;
    const words = match[1]?.trim() ? match[1] : match[2];
    if (!words || words.length > 200) continue;
    const at = label + match[0].lastIndexOf(words);
    const value = text.slice(at, at + words.length);
    const read =
      value.length <= 80
        ? resolveMentions(findMentions(value, { prose: value.length > 40 }), NEVER)
        : listFrom(value, 0, false);
    found.push(
      ...toTextPlaces(
        read.filter(({ mention }) => startsLikeName(value, mention.start)),
        at,
        false,
      ),
    );
  }
  return found;
}

function isWithin(sections: readonly Section[], at: number): boolean {
  return sections.some(({ start, end }) => at >= start && at < end);
}

/** Where a text says that the job may be done. */
export function placesInText(text: string, sections: readonly Section[]): TextPlace[] {
  const folded = fold(text);
  const labelled = placesAfterLabels(text, folded);
  if (
    labelled.some(
      ({ resolved }) => resolved.reading.kind !== "region" && resolved.reading.kind !== "worldwide",
    )
  ) {
    return labelled;
  }
  const elsewhere = sections.filter(({ kind }) => kind === "benefits" || kind === "company");
  return [...labelled, ...placesAfterCues(text, folded, elsewhere), ...placesBeforeOnly(text, elsewhere)];
}
