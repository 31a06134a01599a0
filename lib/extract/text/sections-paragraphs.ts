import type { SectionKind } from "@/lib/posting/clean-posting";
import { fold } from "./scan";
import { stemFinder } from "./stem-finder";

const LEGAL =
  /equal[- ](?:employment )?opportunit|equal employment|affirmative action|(?:not|never|against) (?:unlawfully )?discriminat|qualified applicants|without regard to|regardless of (?:[\w, ]{0,40})(?:race|gender|age|sex|religion|background|origin|colou?r|ethnicity)|reasonable (?:accommodation|adjustment)|fair chance|e-verify|criminal histor|conviction record|privacy (?:policy|notice|statement)|unsolicited (?:resume|cv|application|candidate)|recruitment agenc|staffing agenc|(?:recruit|hiring|employment|job)[\w ]{0,20} (?:fraud|scam)|fraudulent|(?:fraud|scam|phishing)[\w ]{0,30}(?:recruit|job|employ)|export control|protected (?:class|characteristic|veteran)|unabhängig von (?:[\wäöüß, ]{0,60})(?:geschlecht|herkunft|alter|religion|nationalität)|schwerbehind|égalité des chances|sans distinction|igualdad de oportunidades|sin distinción|administratorem|danych osobowych|dane osobowe|igualdade de oportunidades|independentemente d[eao] |ongeacht (?:je |jouw )?(?:leeftijd|geslacht|afkomst|achtergrond)|acquisitie/;

const PAY =
  /^(?:\*\s*)?(?:the |our |your |this role's |an? |for [\w .,'’-]{3,50}, the )?(?:(?:expected|estimated|anticipated|approximate|target|targeted|annual|annualized|yearly|monthly|base|starting|hiring|us|u\.s\.|usa|uk|california|colorado|new york|nyc|sf|bay area|full[- ]time|posted|total|cash|on-target|current|typical|gross|standard|typical|national) ){0,5}(?:salary|salaries|pay|compensation|wage|hourly rate|hourly range|remuneration|ote|gehalt|jahresgehalt|vergütung|salaire|rémunération|salario|sueldo|wynagrodzenie|salário|salaris|bruttojahresgehalt)(?::| range| ranges| band| bands| scale| rate| for | is | of | offered| package| budget| may| will)|^(?:in (?:accordance|compliance) with|to comply with|pursuant to|as required by|consistent with)[^.]{0,120}(?:pay|salary|compensation|wage)/;

const JOB_STRONG =
  /(?:we(?:'re| are| have been)|\{e+\}(?:'s| is)|our [\w ]{3,30} (?:team )?is) (?:\w+ ){0,3}(?:looking (?:for|to (?:hire|add|bring))|seeking|searching for|hiring|recruiting|on the (?:lookout|hunt))|(?:we|\{e+\}) (?:need|want|seeks?) an? |\bas (?:an?|our|the) [^.]{3,80}?,? (?:you(?:'ll| will|'re| are| get| can)?|we) |in this (?:role|position|job|opportunity)|(?:this|the) (?:role|position|job) (?:is|will|sits|reports|requires|involves|offers|can|has|combines)|join (?:us|our [\w ]{2,30}|\{e+\}[\w ]{0,20}) as |wir suchen|suchen wir|als [^.]{3,60} (?:bist|wirst|übernimmst|arbeitest|verantwortest|gestaltest|entwickelst|unterstützt) du|nous (?:recherchons|recrutons|cherchons)|en tant que|(?:estamos )?busca(?:mos|ndo)|en este (?:rol|puesto)|(?:po)?szukujemy|szukamy|na tym stanowisku|procuramos|estamos à procura|nesta (?:função|vaga|posição)|we zoeken|wij zoeken|zijn (?:we|wij) op zoek|in deze (?:rol|functie)/;

/** Words without which none of them fits. */
const hasJobWord = stemFinder(
  "looking |seeking|searching |hiring|recruiting|on the lookout|on the hunt|need a|want a|seek a|seeks a|as a|as our |as the |in this |within this |this role|this position|this job|the role|the position|the job|join |suchen|als |recherchons|recrutons|cherchons|en tant que|buscamos|buscando|estamos à|en este |poszukujemy|szukujemy|szukamy|na tym |procuramos|nesta |zoeken|zijn we |zijn wij |in deze ".split(
    "|",
  ),
);

const JOB_WEAK =
  /^(?:this|the) (?:role|position|job|opportunity|team|internship)\b|^you(?:'ll| will|'re| are| have)\b|^your (?:role|mission|job|work|day)\b|^(?:the )?(?:ideal|successful|right) candidate|^(?:are|do|have) you\b|^if you(?:'re| are|'ve| have| love| want)\b|^reporting (?:to|into)|^working (?:with|closely|alongside)|^du (?:bist|wirst|hast|arbeitest)|^in dieser (?:rolle|position)|^zur verstärkung|^vous (?:serez|aurez|intégrerez|rejoindrez|êtes)|^tu (?:seras|auras|es)\b|^serás|^jako [^.]{3,60} będziesz|^ben jij|^als [^.]{3,50} (?:ben|ga|werk)/;

const COMPANY =
  /^(?:we(?:'re| are) (?:an?|the|on a mission|building|backed|proud|one of|redefining|transforming|revolutioni[sz]ing|reinventing|creating|changing)|we (?:build|believe|help|exist|power|make|provide|created?|started|were founded|enable|empower|serve|partner)|founded |headquartered|based in [\w ,]{3,40}, we|our (?:mission|vision|company|story|platform|product|products|customers|clients|investors|founders|purpose)\b|since (?:19|20)\d\d|backed by|launched in|established in|wir sind|seit (?:19|20)\d\d|gegründet|unsere mission|nous sommes|fondée?|créée?|notre mission|somos|fundada|nuestra misión|jesteśmy|nasza misja|nossa missão|wij zijn|opgericht|onze missie)/;

const EMPLOYER_FIRST = /^(?:here |today,? )?(?:at |about |with |by )?(?:the )?\{e+\}(?:[ ,'.®\x7f(:-]|$)/;

const JOB_WORDS =
  /\b(?:stack|written in|built (?:with|on|in|using)|we use|you(?:'ll| will)|role|position|hiring|candidate|responsib)\b/;

const FIRST_WORDS = 260;

/** A paragraph's first words, folded, with "{e}" padded to length for the employer. */
export interface Opening {
  words: string;
  /** Whether they may speak of the job plainly. */
  mayNameJob: boolean;
}

export function firstWords(
  text: string,
  start: number,
  end: number,
  employerNames: readonly string[],
): Opening {
  const stop = Math.min(end, start + FIRST_WORDS);
  const words = withEmployer(fold(text).slice(start, stop), employerNames);
  return { words, mayNameJob: hasJobWord(text, start, stop) >= 0 };
}

function withEmployer(folded: string, employerNames: readonly string[]): string {
  let plain = folded;
  for (const name of employerNames) {
    if (plain.includes(name)) plain = plain.replaceAll(name, `{${"e".repeat(name.length - 2)}}`);
  }
  return plain;
}

const MAX_TOOL_LINE = 2000;
const hasToolWord = stemFinder([
  "tech",
  "stack",
  "our stack",
  "written in",
  "programm",
  "coded in",
  "we code",
  "we program",
  "we develop",
]);

/** Words without which no paragraph is about pay, or about law. */
const PAY_WORDS =
  "salar|salai|salár|pay|compensation|wage|hourly|remuneration|ote |gehalt|jahresgehalt|bruttojahr|vergütung|rémunération|sueldo|wynagrodzenie".split(
    "|",
  );
const LEGAL_WORDS =
  "opportunit|equal|affirmative|discriminat|qualified|without regard|regardless|reasonable|fair chance|e-verify|criminal|conviction|privacy|unsolicited|recruitment agenc|staffing|fraud|scam|phishing|export control|protected|unabhängig|schwerbehind|distinction|distinción|administratorem|danych|dane |independentemente|ongeacht|acquisitie|igualda|chances".split(
    "|",
  );
const hasPayWord = stemFinder(PAY_WORDS);
const hasLegalWord = stemFinder(LEGAL_WORDS);
const hasPayOrLegalWord = stemFinder([...PAY_WORDS, ...LEGAL_WORDS]);

/** Paragraphs that are about pay or law wherever they stand. */
export function kindByFirstWords(text: string, start: number, end: number): SectionKind | null {
  const stop = Math.min(end, start + FIRST_WORDS);
  if (hasPayOrLegalWord(text, start, stop) < 0) return null;
  if (hasPayWord(text, start, stop) >= 0 && PAY.test(fold(text).slice(start, stop))) return "pay";
  return hasLegalWord(text, start, stop) >= 0 && LEGAL.test(fold(text).slice(start, stop)) ? "legal" : null;
}

export function opensJob(opening: Opening): boolean {
  return JOB_WEAK.test(opening.words) || opensJobStrongly(opening);
}

export function opensJobStrongly({ words, mayNameJob }: Opening): boolean {
  const at = mayNameJob ? words.search(JOB_STRONG) : -1;
  return at >= 0 && at < 60 && !/[.!?] /.test(words.slice(0, at));
}

const STACK =
  /\b(?:tech(?:nology|nical)? stack|our stack|technologies (?:we|that we|used|include)|(?:written|programmed|coded) in|we (?:code|program|develop) in|programming languages?)\b/i;

/** A line that lists the tools of the work, though it stands in praise of the employer. */
export function namesTools(text: string, start: number, end: number): boolean {
  return (
    hasToolWord(text, start, end) >= 0 && STACK.test(text.slice(start, Math.min(end, start + MAX_TOOL_LINE)))
  );
}

/** A paragraph that speaks of the employer and not of the job or its tools. */
export function speaksOfCompany(opening: Opening): boolean {
  const { words } = opening;
  if (words.length < 60 || !(EMPLOYER_FIRST.test(words) || COMPANY.test(words))) return false;
  return continuesCompany(opening);
}

/** After a paragraph about the employer, the next ones are too until the job or its tools come up. */
export function continuesCompany({ words, mayNameJob }: Opening): boolean {
  return !(JOB_WEAK.test(words) || JOB_WORDS.test(words) || (mayNameJob && JOB_STRONG.test(words)));
}

/** Where in a paragraph about the employer a sentence turns to the job; -1 if none does. */
export function jobSentence(
  text: string,
  start: number,
  end: number,
  employerNames: readonly string[],
): number {
  if (hasJobWord(text, start, end) < 0) return -1;
  const small = withEmployer(fold(text).slice(start, end), employerNames);
  const at = small.search(JOB_STRONG);
  if (at < 0) return -1;
  const stop = Math.max(
    small.lastIndexOf(". ", at),
    small.lastIndexOf("! ", at),
    small.lastIndexOf("? ", at),
  );
  return stop > 0 && at - stop < 60 ? stop + 2 : -1;
}
