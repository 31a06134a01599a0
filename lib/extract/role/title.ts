import { elementAt } from "@/lib/extract/element-at";
import { headIndex } from "./match";
import { BOTH } from "./rules";
import { isWholeField, readAside, readSegment, type TitleRole } from "./segment";
import { titleTokens } from "./title-tokens";
import { type TitleWord, titleWords } from "./words";

interface TitleReading {
  /** Best first; empty if the title names no role. */
  roles: TitleRole[];
  /** The title names an engineer, scientist … of a kind we have no word for: the text may tell. */
  other: { head: string; start: number; end: number } | null;
  /** A word of another trade stands in it: "Engineer, Propulsion". */
  outside: boolean;
}

const AND = new Set(["and", "or", "und", "oder", "et", "ou", "y"]);
const AFTER_JOB = new Set(["for", "with"]);
const AT = new Set(["at", "bei", "chez"]);

/** Words of one stretch of the title, up to the next comma, dash, bracket, or "and", "for", "with" after a job. */
function segments(words: TitleWord[]): TitleWord[][] {
  const out: TitleWord[][] = [];
  let open: TitleWord[] = [];
  let employer = false;
  for (const word of words) {
    const before = open.at(-1);
    const afterJob = before?.head === "maker" || before?.head === "named";
    const parts =
      word.gap === "hard" ||
      (afterJob && (word.gap === "slash" || AND.has(word.word))) ||
      (AFTER_JOB.has(word.word) && open.some(({ head }) => head !== "none"));
    if (parts) {
      if (open.length > 0) out.push(open);
      open = [];
      if (word.gap === "hard") employer = false;
    } else if (before && AT.has(word.word)) employer = true;
    if (!employer) open.push(word);
  }
  if (open.length > 0) out.push(open);
  return out;
}

/** One entry a role, best first; two roles that together mean a third are joined. */
function rankRoles(roles: TitleRole[]): TitleRole[] {
  const best = new Map<string, TitleRole>();
  for (const role of roles.sort((a, b) => a.rank - b.rank || a.rule.order - b.rule.order)) {
    const other = best.get(role.role);
    if (!other || (other.rule.doubt && !role.rule.doubt)) best.set(role.role, role);
  }
  const list = [...best.values()];
  for (const { a, b, both } of BOTH) {
    const one = best.get(a);
    const other = best.get(b);
    const top = list[0] === one || list[0] === other;
    if (!one || !other || !top || one.rule.tier !== other.rule.tier || best.has(both)) continue;
    const start = Math.min(one.start, other.start);
    list.unshift({ ...one, role: both, start, end: Math.max(one.end, other.end) });
  }
  // A title that says full-stack and backend is full-stack.
  const fullStack = list.findIndex(
    ({ role, rule }) => role === "full-stack-developer" && rule.tier === "strong",
  );
  if (fullStack > 0 && list[0]?.rule.tier !== "name") list.unshift(...list.splice(fullStack, 1));
  return list;
}

const isBareJob = (words: TitleWord[]) => {
  const head = elementAt(words, headIndex(words));
  return (
    (head?.head === "maker" || head?.head === "named") && words.every((word) => word === head || word.idle)
  );
};

/** "Analyst, Business Intelligence": what a bare job word and the field that follows it name together. */
function readTurned(parts: TitleWord[][]): TitleRole[] {
  return parts.flatMap((field, index) => {
    const job = elementAt(parts, index - 1);
    if (!job || !isBareJob(job) || field[0]?.gap !== "hard") return [];
    const words = [...field, ...job];
    const said = words.filter((word) => !word.idle).length;
    return readSegment(words).roles.filter(
      ({ rule: { tier, words: phrase } }) => (tier === "name" || tier === "generic") && phrase.length >= said,
    );
  });
}

const otherJob = (words: TitleWord[]) => ({
  head: elementAt(words, headIndex(words))?.word ?? "",
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** The roles a job title names, best first. */
export function readTitle(title: string): TitleReading {
  const parts = segments(titleWords(titleTokens(title)));
  const roles: TitleRole[] = [];
  const before: TitleWord[][] = [];
  let other: TitleReading["other"] = null;
  let rank: TitleWord[] = [];
  let headed = false;
  for (const part of parts) {
    if (headed) {
      roles.push(...readAside(part));
      continue;
    }
    // "Manager, Software Engineering": a bare rank belongs to what follows it.
    const words = rank.length > 0 ? [...rank, ...part] : part;
    rank = [];
    const { roles: named, state } = readSegment(words);
    if (other && !named.some(({ rule }) => rule.words.length > 1)) continue;
    const loose = words !== part && part.every((word) => word.head === "none") && before.length > 0;
    if (state === "blocked" && loose) continue;
    if (state === "blocked") return { roles: [], other: null, outside: false };
    roles.push(...named);
    if (state === "other") other = otherJob(words);
    else if (named.length > 0) headed = true;
    else if (words.some((word) => word.head !== "none")) {
      if (words.every((word) => word.idle || word.head === "neutral" || word.head === "soft")) rank = words;
      else headed = true;
    } else before.push(words);
  }
  for (const words of before) {
    const aside = readAside(words);
    // Without a job word, only a field that stands for a job is one: "DevOps", not "Cloud".
    if (headed) roles.push(...aside);
    else if (!other && isWholeField(words)) roles.push(...aside.filter(({ rule }) => rule.tier !== "weak"));
  }
  const list = rankRoles(roles.some(({ rule }) => !rule.doubt) ? roles : [...readTurned(parts), ...roles]);
  const outside = parts.some((part) => part.some((word) => word.outside));
  return { roles: list, other: list.length > 0 ? null : other, outside };
}

/** The roles a posting's first line names among places and conditions, in order. */
export function readHeader(header: string): TitleRole[] {
  return segments(titleWords(titleTokens(header))).flatMap((words) => {
    const { roles } = readSegment(words);
    if (roles.length === 0 && isWholeField(words)) roles.push(...readAside(words));
    const best = rankRoles(roles)[0];
    return best && !(best.rule.doubt && best.rule.words[0] === "engineer") ? [best] : [];
  });
}
