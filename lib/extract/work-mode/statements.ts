import { type Gate, gate } from "@/lib/extract/text/gate";
import type { ModeHit } from "./labels";

/** A way to say where a job is done. Patterns see folded sentences whose noise is blanked. */
interface Statement<Pattern> {
  mode: ModeHit["mode"];
  weight: number;
  pattern: Pattern;
  /** Words in the same sentence that take the meaning away. */
  unless?: Pattern;
  /** Once this fits, the rest of the sentence adds nothing. */
  settles?: true;
}

const JOB = 3;
const EMPLOYER = 2;
const HINT = 1;

const DAYS = String.raw`(?:[1-4]|one|two|three|four|a few|several|couple)(?: ?(?:-|to|or|\/) ?(?:\d|two|three|four|five))?\+?(?: full)?[- ]?(?:days?|x|times)`;
const PER_WEEK = String.raw`(?: ?(?:\/|a|per|each|every|in the)? ?(?:week|wk|weekly))?`;
const OFFICE = String.raw`(?:(?:in|into|from|out of)[- ](?:the[- ]|our[- ])?(?:[\w,'&.-]+ ){0,5}?(?:office|hq|hub|headquarters|studio|lab|data center|facility|factory|warehouse|plant|shop)s?|in-?office|on-? ?site|in[- ]person|at (?:the|our) (?:[\w,'&-]+ ){0,5}?(?:office|hq|hub|headquarters))`;
const HOME =
  "(?:from[- ]home|at[- ]home|remote(?:ly)?|wfh|home[- ]?office|zdalnie|télétravail|teletrabajo|thuis\\w*)";
const WEEKDAY =
  "(?:(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mon|tues?|weds?|thurs?|fri)\\b|m\\/w\\/f|t\\/th)";
const EVERY_DAY = String.raw`(?:(?:[5-7]|five|six)\+?[- ]?(?:days?|x)${PER_WEEK}|every ?day|full[- ]?time|mon(?:day)?s? ?(?:-|to|through) ?fri(?:day)?s?|all week)`;

const NO_REMOTE =
  /\b(?:not (?:a |an )?(?:\w+ )?remote|no remote|non-remote|remote (?:candidates|applicants|applications|workers) (?:will|can|are|do|does)(?:not|n't| not)|isn't (?:a )?(?:\w+ )?remote|remote (?:work(?:ing)? )?(?:is|are) (?:not|currently not|unfortunately not)|(?:can't|cannot|can not|not able to|unable to|don't|do not|not|won't|will not)(?: \w+){0,5} (?:be (?:done|performed) remotely|(?:offer|consider|considering|accept|accepting|support|sponsor|hire|hiring|open to|allow|eligible for|available for|be)(?: [\w-]+){0,3} (?:remote(?:ly)?|telecommut\w+))|kein(?:e)? (?:home-?office|remote)|pas de télétravail|sin teletrabajo)/;

const PATTERNS: readonly Statement<RegExp>[] = [
  {
    mode: "hybrid",
    weight: JOB,
    pattern:
      /\b(?:not|isn't|no) (?:\w+ ){0,3}(?:fully|100 ?%|completely|entirely|full)[ -]remote|\bflexib\w+ to (?:occasionally |sometimes )?work (?:from home|remotely)[^.]{0,20}(?:needed|necessary|occasion|sometimes)|\b(?:sometimes|occasional(?:ly)?|now and then|from time to time)[^.]{0,30} (?:work(?:ing)? (?:from home|remotely)|remote work)/,
    settles: true,
  },
  {
    mode: "onsite",
    weight: JOB,
    pattern: NO_REMOTE,
    unless: /\bhybrid|only (?:a )?remote|\d days?\b/,
    settles: true,
  },
  {
    mode: "onsite",
    weight: JOB,
    pattern: new RegExp(`\\b${EVERY_DAY}[^.]{0,30}\\b${OFFICE}|\\b${OFFICE}[^.]{0,40}\\b${EVERY_DAY}`),
    unless: /\bhybrid|optional|if you (?:like|want)|remote/,
    settles: true,
  },
  {
    mode: "hybrid",
    weight: JOB,
    pattern: new RegExp(
      `\\b${DAYS}${PER_WEEK}[^.]{0,45}\\b(?:${OFFICE}|${HOME})|\\b(?:${OFFICE}|${HOME})[^.]{0,60}\\b${DAYS}${PER_WEEK}(?= (?:a|per|each|every|in) |/|[.,;)]|$| )`,
    ),
    unless:
      /\b(?:quarter|year|month|retreat|off-?sites?|pto|vacation|holidays?|notice|travel)\b|\b(?:role|position|job) (?:is|will be) (?:fully|100%) remote/,
    settles: true,
  },
  {
    mode: "hybrid",
    weight: JOB,
    pattern: new RegExp(
      `\\b${WEEKDAY}[^.]{0,30}\\b(?:${HOME}|${OFFICE})|\\b(?:${HOME}|${OFFICE})[^.]{0,30}\\b${WEEKDAY}(?!\\w)`,
    ),
    unless: /\b(?:all-?hands|demo|happy|drinks|hours|meeting|am|pm)\b/,
    settles: true,
  },
  {
    mode: "remote",
    weight: JOB,
    pattern:
      /\b(?:remote or (?:hybrid|on-? ?site|in[- ]office|in[- ]person|from|in |office)|(?:hybrid|on-? ?site|in[- ]office|in[- ]person|office)(?:,? or| or fully|\/|, or) ?(?:fully )?remote(?:ly)?|hybrid or (?:fully )?remote|or,? (?:\w+,? ){0,5}?remote(?:ly)?\b|(?:open to|consider(?:ing)?|hire|hiring|accept(?:ing)?|welcome|also) (?:\w+ ){0,3}remote(?:ly)?)/,
    unless: /whether|\bnot\b|flexib|\b(?:customers?|clients?|meetings?|sessions?|teams|users?) /,
    settles: true,
  },
  {
    mode: "hybrid",
    weight: JOB,
    pattern:
      /\bhybrid[- ](?:work|role|position|job|remote|schedule|set-?up|model|environment|policy|approach|arrangement|team|format|company|office|opportunity|basis|mode|pattern|culture|in|from|at|with|within|out of|or on|structure|setting|flex|contract|employee|-)|\bhybrid, |\b(?:is|are|working|we're|work|be) hybrid\b|\bhybrid (?:and|&) flexible|\bhybrid$|\bhybrid(?=[.)(:/])|\bhybrid[- ](?:modell?|arbeit)\w*|\bhybride?[sn]? (?:arbeit\w*|arbeitsmodell\w*|werken|work|modell\w*)|\b(?:modalidad|modelo|trabajo|trabalho|regime|formato|esquema) híbrid\w*|\bhíbrid\w+|\bmod(?:e|èle) hybride|\btravail hybride|\bhybrydow\w+/,
    unless: /some (?:roles|teams)/,
    settles: true,
  },
  {
    mode: "hybrid",
    weight: JOB,
    pattern:
      /\b(?:combination|mix|mixture|blend|balance|split|alternate|alternating|switch|switching|choose|flexibility) (?:of|between) (?:\w+ ){0,2}(?:remote|home|in[- ]office|office|in[- ]person|on-? ?site)\b[^.]{0,30}\b(?:remote|home|office|in[- ]person|on-? ?site)|\b(?:partially|partly|part(?:-time)?|semi|mostly) remote|\b(?:option|possibilit|opportunit|flexibilit)\w* (?:to|for|of) work(?:ing)? from home|\bremote[- ](?:days?|fridays?|flexib\w+)\b|\bflexible remote (?:days|work(?:ing)?)|\bflexible (?:wfh|work(?:ing)?[- ]from[- ]home)|\b(?:wfh|work(?:ing)?[- ]from[- ]home|home[- ]?office)[- ]?(?:days?|options?|flexib\w+|policy|possib\w+|möglichkeit\w*|tage?|regelung\w*|optionen|anteil)\b|\bmöglichkeit(?:en)? (?:zu[mr]?|für|auf|von|im) (?:\w+ ){0,3}(?:home[- ]?office|mobile[mnrs]? arbeit\w*|remote)|\bmobile[sn]? arbeiten|\bmobile arbeit\b|\btélétravail (?:partiel|possible|hybride|occasionnel|flexible|\d|jusqu)|\b(?:\d|deux|trois|un) jours? (?:de |en )?(?:télétravail|remote)|\bposibilidad de teletrabajo|\bteletrabajo (?:parcial|flexible|\d)|\b(?:mogelijkheid|mogelijkheden)[^.]{0,20} thuis|\bdeels thuis\w*|\bthuiswerk(?:en|dagen|beleid)?\b|\b(?:\d|dwa|trzy) dni (?:pracy )?zdaln\w+|\bczęściowo zdaln\w+/,
  },
  {
    mode: "remote",
    weight: JOB,
    pattern:
      /\b(?:fully|100 ?%|completely|entirely|permanently|full|totally|truly)[- ]remote(?:ly)?\b(?! (?:team|compan|organi|culture|startup|workforce|environment|studio))|\bremote (?:role|position|job|opportunity|contract|internship|based|freelance|contractor|engagement|vacancy|within|in the|in (?:us|usa|uk|eu|europe|canada|emea|latam)\b|from (?:anywhere|home|within)|anywhere|across|ok\b|okay|possible|is possible|is ok|welcome|candidates|applicants|\()|\bremote-based\b|\b(?:role|position|job|opportunity|internship|candidates?|contract|employees|hire)\b[^.]{0,60}\b(?:is|are|will be|can be|may be|be|works?|working|located|sit|based)\b(?: [\w/-]+){0,4}? (?:remote|remotely|from home|from anywhere|telecommut\w+)\b|\b(?:you|you'll|you can|can|may|will|to) work (?:\w+ ){0,2}(?:remotely|remote\b|from home|from anywhere)|\bworking (?:fully )?remotely (?:from|within|in|with|across|anywhere)|\bwork (?:fully )?remote(?:ly)? (?:from|within|in|anywhere|across)|\b(?:hiring|hire|recruiting|based|located|join) (?:\w+ ){0,3}remote(?:ly)?\b(?! team)|\bremote, [\w-]+ (?:role|position|job)\b|\btelecommuting (?:is )?(?:allowed|permitted|ok|position)/,
    unless:
      /\bwhether\b|\b(?:team|teams|colleagues|customers|clients|stakeholders)\b[^.]{0,25}\b(?:are|is|work|working|who) (?:\w+ ){0,2}remote/,
  },
  {
    mode: "remote",
    weight: JOB,
    pattern:
      /\b100 ?% (?:home[- ]?office|télétravail|zdaln\w+|remot[oa]|teletrabajo|teletrabalho|thuis\w*)|\b(?:komplett|vollständig|voll|rein|deutschlandweit|europaweit|ausschließlich) (?:remote|im home-?office|aus dem home-?office)|\bfull[- ]remote|\b(?:télétravail|travail à distance) (?:complet|total|intégral|à 100|100)|\b(?:totalmente|completamente|modalidad|trabajo|trabalho|modelo|formato|puesto|vaga|en) (?:100 ?% )?remot[oa]\b|\btrabajo a distancia|\bteletrabajo (?:100|total|completo)|\bprac[aey] (?:w pełni |całkowicie |w 100 ?% )?zdaln\w+|\bw pełni zdaln\w+|\bcałkowicie zdaln\w+|\b(?:możliwość|możliwa) (?:pracy |praca )?(?:w pełni )?zdaln\w+|\b(?:volledig|helemaal|100%) (?:remote|thuis\w*|vanuit huis|op afstand)|\bremote möglich/,
  },
  {
    mode: "onsite",
    weight: JOB,
    pattern:
      /\b(?:fully |100 ?% )?on-? ?site (?:role|position|job|only|work\b|working|presence|opportunity|team|in|at|from|full|daily|basis|environment)\b|\b(?:is|are|be|work|works|working|fully|100 ?%|based|entirely|strictly|present) (?:\w+ )?on-? ?site\b|(?:[(:|/] ?|full[- ]time,? (?:and )?|strictly )on-? ?site(?=[.),:;/]|$)/,
    unless:
      /\b(?:customers?|clients?|partners?|construction|factory|plant) (?:sites?|locations?|premises|facilit)|\btravel|\bnever\b|\bsupport|remote|occasional|from time to time|\bif you\b/,
  },
  {
    mode: "onsite",
    weight: JOB,
    pattern:
      /\b(?:fully |100 ?% |entirely )?in[- ](?:office|person)(?: (?:role|position|job|company|team|culture|environment|work\b|working|startup|only|first|with us|in|at|from|opportunity|presence|setting|basis|policy|attendance required|(?:and \w+ )?requirements?)\b|-first)|\b(?:and|role is|is|are|be|fully|100 ?%|team) in[- ](?:office|person)(?=[.)(:;/]|$|, (?:in|at|with) )|\bin[- ]office(?=[.)(:;/]|$|, (?:in|at|with) )|\b(?:work|works|working|collaborate|full[- ]time and|operate|together|fully|team|are|be|is|all) in[- ](?:office|person)\b/,
    unless:
      /\b(?:occasional|sometimes|remote|optional|customers?|clients?|patients?|times (?:a|per) year|quarter|annual|retreat|travel|expect to meet|virtual|from time to time|interview|events?|preference for|instead of|snacks|networking)\b/,
  },
  {
    mode: "onsite",
    weight: JOB,
    pattern:
      /\b(?:work|working|works|based|located|sit|sits|join us|join our team|position|role|job|hiring|hire)\b[^.]{0,70}?\b(?:in|from|at|out of) (?:our (?:[\w,'&./-]+ ){0,5}?,? ?(?:office|hq|headquarters|studio|campus)|the (?:office|hq|headquarters)|one of our (?:[\w,'&./-]+ ){0,4}?(?:offices|hubs))\b(?! (?:of|manager|perk|suite|space|products))|\b(?:position|role|job|you)\b[^.]{0,40}\b(?:based|located|is|will be|presence|work)[^.]{0,24} (?:in|at|from|out of) the (?:[\w,'&./-]+ ){1,4}?(?:office|headquarters|hq)\b|\b(?:position|role|job)\b[^.]{0,40}\brequires (?:\w+ ){0,3}(?:presence|attendance) (?:in|at)|(?:\b(?:full[- ]time,? |fully |is |an? )|\()office-based\b|\boffice-based (?:role|position|job|in|at|with|working)\b|\b(?:office-first|presence in the office|required in the office)\b/,
    unless:
      /\b(?:remote(?:ly)?|hybrid|optional|or from|anywhere|home|office of the|travel|visit|welcome to|if you (?:like|want|prefer|live)|opportunit|benefits?|commuter)\b/,
  },
  {
    mode: "onsite",
    weight: JOB,
    pattern:
      /\blocals? only|\bmust be local\b|\b(?:arbeit\w*|präsenz|tätig|rolle|stelle)\b[^.]{0,30}\bvor ort|\bvor ort (?:in|im|arbeit)|\bim büro (?:in|arbeit|vor ort)|\b(?:100 ?% |poste |travail |entièrement )(?:sur site|en présentiel|présentiel)|\ben présentiel\b|\b(?:100 ?% |modalidad |trabajo |trabalho |modelo |regime |puesto |vaga |formato )presencial|\bprac[aey] (?:w 100 ?% )?(?:stacjonarn\w+|w (?:naszym )?biurze)|\bstacjonarnie\b|\b(?:werken|werk je|werkt) (?:\w+ ){0,3}op kantoor/,
    unless: /\b(?:kunden|clients?|klant|hybrid\w*|remote|télétravail|home-?office|thuis\w*)\b/,
  },
  {
    mode: "hybrid",
    weight: JOB,
    pattern:
      /\b(?:within|live|commutable|reasonable)[^.]{0,30}\bcommut\w+ (?:distance|range)?|\bcommut\w+ (?:distance|range) (?:of|to|from)|\babl[ey]? to commute (?:to|into)/,
    unless: /\bremote|stipend|benefit|clients?|customer/,
  },
  {
    mode: "remote",
    weight: EMPLOYER,
    pattern:
      /\bremote[- ](?:first|friendly|native|only|by default)\b|\b(?:fully|100 ?%|completely|entirely|globally)[- ](?:remote|distributed)(?:[- ]first)? (?:team|compan|organi[sz]ation|culture|startup|workforce|environment|studio)|\b(?:we(?:'re| are)|our|join|team (?:is|operates|works)|company (?:is|operates)|us) (?:[\w,'-]+ ){0,5}?(?:remote|distributed)(?:(?:,| and) [\w-]+)? (?:team|compan|organi[sz]ation|startup|workforce|studio|environment|culture)|\b(?:we(?:'re| are)|team is|team operates|team works|company is|everyone (?:is|works)) (?:\w+ ){0,3}(?:remote(?:ly)?|distributed)\b|(?<!\b(?:for|of|to|about|with|support|during|and|in) )\bremote (?:work|working)\b|\bremote (?:culture|team)\b|\bwork(?:ing)?[- ]from[- ](?:anywhere|home|wherever)\b|\bwork where(?:ver)? you\b|\bzero commute\b|\b(?:we|also) (?:support|offer|allow|embrace|encourage) (?:fully )?remote|\bremote-arbeit\b|\bremoto\b|\bpraca zdalna\b/,
    unless:
      /\b(?:sometimes|occasional|approach|policy|some|as (?:remote|hybrid)|customers?|clients?|headquartered|employees across|weeks?|in (?:office|person) or)\b/,
  },
  {
    mode: "hybrid",
    weight: EMPLOYER,
    pattern:
      /\bhome[- ]?office\b|\btélétravail\b|\bteletrabajo\b|\bteletrabalho\b|\bflexible work(?:ing)? (?:location|from home)/,
    unless: /stipend|budget|allowance|equipment|set-?up|furniture|ausstattung/,
  },
  {
    mode: "remote",
    weight: HINT,
    pattern:
      /\b(?:fully[- ])?(?:remote|distributed)(?:, [\w-]+)? (?:work )?(?:environment|setting|set-?up)\b/,
  },
  {
    mode: "onsite",
    weight: HINT,
    pattern:
      /\b(?:must|required|requires?|need|willing(?:ness)?|able|ready|expected) (?:to )?(?:\w+ )?relocat\w+ to|\brelocation (?:is )?(?:required|mandatory)|\brequires relocat\w+/,
    unless: /\bremote|\bnot\b|\bno\b/,
  },
];

export const STATEMENTS: readonly Statement<Gate>[] = PATTERNS.map(({ pattern, unless, ...rest }) => ({
  ...rest,
  pattern: gate(pattern),
  ...(unless && { unless: gate(unless) }),
}));
