import { elementAt } from "@/lib/extract/element-at";
import { explain, findMatches, headIndex, type Match } from "./match";
import { DEVELOPER, type Rule, TIERS, type Tier } from "./rules";
import type { TitleWord } from "./words";

/** A role that a title names, and where. */
export interface TitleRole {
  role: string;
  rule: Rule;
  start: number;
  end: number;
  /** Lower is better. */
  rank: number;
}

/**
 * What one stretch of a title says. `open`: nothing yet; `done`: it names a role; `other`: an engineer or the like of
 * a trade unknown to us; `blocked`: a job outside technology.
 */
interface SegmentReading {
  roles: TitleRole[];
  state: "open" | "done" | "other" | "blocked";
}

const GENERIC_RANK = 1000;
const rankOf = (tier: Tier): number => (tier === "generic" ? GENERIC_RANK : TIERS.indexOf(tier) * 100);

const isJob = (rule: Rule) => rule.tier === "name" || rule.tier === "generic";

interface Stretch {
  words: TitleWord[];
  head: number;
  known: boolean[];
}

const allKnown = ({ known }: Stretch, from: number, to: number) => {
  for (let i = from; i <= to; i++) if (!known[i]) return false;
  return true;
};

const bare = ({ words }: Stretch, { from, to }: Match) =>
  words.every((word, i) => (i >= from && i <= to) || word.idle);

/** The rank of a phrase that names a job with its head word, undefined if it names another's. */
function jobRank(stretch: Stretch, match: Match): number | undefined {
  const { words, head } = stretch;
  const { rule, from, to } = match;
  const headKind = elementAt(words, head)?.head;
  const covers = head >= from && head <= to;
  const beside = headKind === "maker" && to === head - 1 && words[to]?.head === "maker";
  if (rule.whole && !bare(stretch, match)) return undefined;
  if (rule.turned && !words.slice(0, from).every((word) => word.idle || word.head === "neutral"))
    return undefined;
  if (rule.doubt && !allKnown(stretch, 0, from)) return undefined;
  if (
    !covers &&
    !beside &&
    head >= 0 &&
    !(headKind === "neutral" && allKnown(stretch, to + 1, words.length - 1))
  ) {
    return undefined;
  }
  // "Head of Product" is one thing, "Head of Product Marketing" another.
  const ranked = headKind === "neutral" && from === head && rule.words.length === 2;
  const next = words[to + 1];
  if (ranked && next && !next.idle) return undefined;
  if (rule.tier === "generic" && headKind !== "maker" && !allKnown(stretch, 0, from)) return undefined;
  if (rule.role !== null && head < 0 && !allKnown(stretch, 0, words.length - 1)) return undefined;
  return rankOf(rule.tier) + (covers ? 0 : 50) + 20 - rule.words.length + (rule.doubt ? 10 : 0);
}

/** The rank of a word that specialises the head ("backend", "data platform"), undefined if it doesn't. */
function markRank(stretch: Stretch, { rule, from, to }: Match): number | undefined {
  const { words, head } = stretch;
  const headWord = elementAt(words, head);
  const { tier } = rule;
  const span: [number, number] = from > head ? [head + 1, from] : [to, head];
  if (headWord?.head === "maker") {
    if (tier === "tail") return undefined;
    const close = allKnown(stretch, ...span);
    if ((tier === "weak" || tier === "field") && !close) return undefined;
    const behind = from > head && !words.slice(0, head).every((word) => word.idle) ? 350 : 0;
    return rankOf(tier) + behind + Math.min(from > head ? from - head : head - to, 9);
  }
  const leads = headWord?.word === "lead" || headWord?.word === "manager";
  if (tier === "hint") return leads && words.every((_, i) => stretch.known[i]) ? rankOf("hint") : undefined;
  if (tier === "weak" || tier === "tail") return undefined;
  if (headWord?.head === "soft" && from < head) return undefined;
  if (from > head && !allKnown(stretch, 0, head)) return undefined;
  const covers = from <= head && head <= to;
  if (covers || headWord?.head === "neutral" || headWord?.head === "soft" || headWord?.word === "architect") {
    return allKnown(stretch, ...span) ? rankOf(tier) + 5 : undefined;
  }
  return undefined;
}

/** Reads the stretch of a title that holds the job word, or one before it. */
export function readSegment(words: TitleWord[]): SegmentReading {
  const found = findMatches(words);
  const head = headIndex(words);
  const headWord = elementAt(words, head);
  const stretch = { words, head, known: explain(words, found) };
  const roles: TitleRole[] = [];
  let foreign = 0;
  for (const match of found) {
    const { rule } = match;
    const rank = isJob(rule) ? jobRank(stretch, match) : head < 0 ? undefined : markRank(stretch, match);
    if (rank === undefined) continue;
    if (rule.role === null) foreign = Math.max(foreign, rule.words.length);
    else roles.push(place(words, match, head, rank));
  }
  if (foreign > 0) {
    const better = roles.filter(({ rule }) => rule.tier === "name" && rule.words.length > foreign);
    return better.length > 0 ? { roles: better, state: "done" } : { roles: [], state: "blocked" };
  }
  if (roles.length > 0) return { roles, state: "done" };
  if (!headWord) return { roles, state: "open" };
  return { roles: plainDeveloper(words, head), state: stateWithoutRole(words, head) };
}

function stateWithoutRole(words: TitleWord[], head: number): SegmentReading["state"] {
  const headWord = words[head] as TitleWord;
  if (words.every((word, i) => i === head || word.idle || word.head === "neutral")) {
    if (headWord.head !== "blocker" && headWord.head !== "named") return "open";
  }
  if (headWord.word === "developer") return "done";
  // "Director, Search Engineering" may lead engineers of ours.
  const leads = headWord.head === "neutral" && words.at(-1)?.word === "engineering";
  if (headWord.head === "maker" || headWord.head === "named" || leads) {
    return words.some((word) => word.outside) ? "blocked" : "other";
  }
  return "blocked";
}

/** "Pega Developer": who develops something we have no word for develops software. */
function plainDeveloper(words: TitleWord[], head: number): TitleRole[] {
  if (elementAt(words, head)?.word !== "developer" || words.some((word) => word.outside)) return [];
  const alone = words.every((word, i) => i === head || word.idle);
  return DEVELOPER && !alone
    ? [place(words, { rule: DEVELOPER, from: head, to: head }, head, GENERIC_RANK + 90)]
    : [];
}

function place(words: TitleWord[], { rule, from, to }: Match, head: number, rank: number): TitleRole {
  const first = words[head < 0 ? from : Math.min(from, head)] as TitleWord;
  const last = words[head < 0 ? to : Math.max(to, head)] as TitleWord;
  const [start, end] = [Math.min(first.start, last.start), Math.max(first.end, last.end)];
  return { role: rule.role ?? "", rule, start, end, rank };
}

const ASIDE_RANK = 350;

/** Without what lies within a longer phrase: "AI research" isn't AI. */
function outermost(found: Match[]): Match[] {
  return found.filter(
    ({ from, to }) =>
      !found.some(
        (other) =>
          !isJob(other.rule) && other.from <= from && other.to >= to && other.to - other.from > to - from,
      ),
  );
}

/** Reads a stretch beside the one with the job word: "Software Engineer, Data Platform". */
export function readAside(words: TitleWord[]): TitleRole[] {
  const head = elementAt(words, headIndex(words))?.head;
  if (head === "maker" || head === "named") {
    const { roles } = readSegment(words);
    return roles.map((role) => ({ ...role, rank: role.rank + ASIDE_RANK }));
  }
  const found = outermost(findMatches(words));
  const whole = explain(words, found).every(Boolean);
  return found.flatMap((match) => {
    const { rule, from } = match;
    if (rule.role === null || rule.whole || rule.order === DEVELOPER?.order || (rule.turned && from > 0))
      return [];
    if (rule.tier !== "strong" && !whole) return [];
    const rank = rankOf(rule.tier) + ASIDE_RANK - rule.words.length;
    return [place(words, match, -1, rule.tier === "strong" ? rank - 100 : rank)];
  });
}

/** Whether a stretch is nothing but one field of work: "DevOps", "Backend & Frontend". */
export function isWholeField(words: TitleWord[]): boolean {
  return explain(words, findMatches(words)).every(Boolean);
}
