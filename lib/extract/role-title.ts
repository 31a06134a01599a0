import { BOTH, RULES, type Rule, TIERS } from "./role-rules";
import { type TitleWord, titleWords } from "./role-words";
import { titleTokens } from "./title-tokens";

/** A role that a title names, and where. */
export interface TitleRole {
  role: string;
  rule: Rule;
  start: number;
  end: number;
  /** Lower is better. */
  rank: number;
}

export interface TitleReading {
  /** Best first; empty if the title names no role. */
  roles: TitleRole[];
  /** The title names a job outside technology. */
  blocked: boolean;
}

interface Match {
  rule: Rule;
  /** Indices into the segment's words. */
  from: number;
  to: number;
}

/** Words of one stretch of the title, up to the next comma, dash, bracket or "and" after a job. */
function segments(words: TitleWord[]): TitleWord[][] {
  const out: TitleWord[][] = [];
  let open: TitleWord[] = [];
  let afterAt = false;
  const close = () => {
    if (open.length > 0) out.push(open);
    open = [];
  };
  for (const word of words) {
    const before = open.at(-1);
    const job = before !== undefined && (before.head === "maker" || before.head === "named");
    if (word.gap === "hard") {
      close();
      afterAt = false;
    } else if (job && (word.gap === "slash" || /^(?:and|or|und|oder|et|ou|y)$/.test(word.word))) close();
    if (before && word.gap !== "hard" && /^(?:at|bei|chez)$/.test(word.word)) afterAt = true;
    if (!afterAt) open.push(word);
  }
  close();
  return out;
}

function matchAt(words: TitleWord[], from: number, rule: Rule): Match | undefined {
  let at = from;
  for (let i = 1; i < rule.words.length; i++) {
    at++;
    while (words[at] && words[at]?.word !== rule.words[i] && (words[at]?.level || words[at]?.link)) at++;
    if (words[at]?.word !== rule.words[i]) return undefined;
  }
  return { rule, from, to: at };
}

function matches(words: TitleWord[]): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const rule of RULES.get((words[i] as TitleWord).word) ?? []) {
      const match = matchAt(words, i, rule);
      if (match) found.push(match);
    }
  }
  return found;
}

const idle = (word: TitleWord) => word.level || word.link;

/** Where the job itself stands: the last job word, or the one before "Intern", "Lead" and the like. */
function headIndex(words: TitleWord[]): number {
  const last = words.findLastIndex((word) => word.head !== "none");
  const head = words[last];
  if (!head) return -1;
  if (head.head === "neutral" || head.level) {
    for (let i = last - 1; i >= 0; i--) {
      const word = words[i] as TitleWord;
      if (word.head === "maker" || word.head === "named") return i;
      if (!idle(word) && word.head !== "neutral") break;
    }
  }
  return last;
}

/** Indices of words that some rule or the vocabulary of levels explains. */
function explained(words: TitleWord[], found: Match[]): Set<number> {
  const known = new Set<number>();
  words.forEach((word, i) => {
    if (idle(word) || word.head === "neutral" || word.head === "maker") known.add(i);
    if (/^(?:software|application|technical|engineering|development|product|services|team)$/.test(word.word))
      known.add(i);
  });
  for (const { rule, from, to } of found) if (rule.role) for (let i = from; i <= to; i++) known.add(i);
  return known;
}

const GENERIC_RANK = 1000;

function segmentRoles(
  words: TitleWord[],
  tail: boolean,
): { roles: TitleRole[]; state: "open" | "blocked" | "done" } {
  const found = matches(words);
  const head = headIndex(words);
  const headWord = words[head];
  const known = explained(words, found);
  const roles: TitleRole[] = [];
  let blocked = false;
  let strongest = 0;
  const bare = (from: number, to: number) => words.every((word, i) => (i >= from && i <= to) || idle(word));
  const chain = (from: number, to: number) => {
    for (let i = from; i <= to; i++) if (!known.has(i)) return false;
    return true;
  };
  const put = (match: Match, rank: number) => {
    const { rule, from, to } = match;
    if (rule.role === null) return;
    const ends = headWord && !tail ? [Math.min(from, head), Math.max(to, head)] : [from, to];
    roles.push({
      role: rule.role,
      rule,
      start: (words[ends[0] as number] as TitleWord).start,
      end: (words[ends[1] as number] as TitleWord).end,
      rank,
    });
  };
  for (const match of found) {
    const { rule, from, to } = match;
    const length = rule.words.length;
    const one = length === 1;
    const tier = rule.tier === "generic" ? GENERIC_RANK : TIERS.indexOf(rule.tier) * 100;
    const coversHead = head >= from && head <= to;
    if (rule.tier === "name" || rule.tier === "generic") {
      if (rule.ask && one && !bare(from, to)) continue;
      if (rule.tier === "generic" && one && rule.words[0] === "engineer" && !bare(from, to)) continue;
      const headed =
        coversHead || head < 0 || (headWord?.head === "neutral" && chain(to + 1, words.length - 1));
      if (!headed) continue;
      if (rule.role === null) {
        blocked = true;
        strongest = Math.max(strongest, length);
        continue;
      }
      if (head < 0 && !chain(0, from - 1)) continue;
      put(match, tier + (coversHead ? 0 : 50) + 20 - length + (rule.ask ? 10 : 0));
    } else if (tail || head < 0) {
      const whole = chain(0, words.length - 1);
      if (rule.tier === "strong" || whole) put(match, tier + 30);
    } else if (rule.tier === "tail") {
    } else if (headWord?.head === "maker") {
      const distance = from > head ? from - head : head - to;
      const between = from > head ? chain(head + 1, from) : chain(to, head);
      if (rule.tier === "weak" && !between) continue;
      if (rule.tier === "field" && !between) continue;
      put(match, tier + Math.min(distance, 9));
    } else if (headWord?.head === "neutral" || headWord?.word === "architect") {
      if (rule.tier === "weak" || rule.tier === "hint") continue;
      if (chain(Math.min(from, head), Math.max(to, head))) put(match, tier + 5);
    }
  }
  if (blocked) {
    const better = roles.filter((role) => role.rule.tier === "name" && role.rule.words.length > strongest);
    return { roles: better, state: better.length > 0 ? "done" : "blocked" };
  }
  if (roles.length > 0) return { roles, state: "done" };
  if (!headWord || tail) return { roles, state: "open" };
  if (headWord.head === "blocker" || headWord.head === "named") return { roles, state: "blocked" };
  const plain = words.every((word, i) => i === head || idle(word) || word.head === "neutral");
  if (plain) return { roles, state: "open" };
  if (headWord.word === "developer") {
    const rule = RULES.get("developer")?.find(
      (other) => other.tier === "generic" && other.words.length === 1,
    );
    if (rule) put({ rule, from: head, to: head }, GENERIC_RANK + 90);
    return { roles, state: "done" };
  }
  return { roles, state: "blocked" };
}

function merge(roles: TitleRole[]): TitleRole[] {
  const best = new Map<string, TitleRole>();
  for (const role of [...roles].sort((a, b) => a.rank - b.rank || a.rule.order - b.rule.order)) {
    if (!best.has(role.role)) best.set(role.role, role);
  }
  const list = [...best.values()];
  for (const { a, b, both } of BOTH) {
    const one = best.get(a);
    const other = best.get(b);
    if (!one || !other || one.rule.tier !== other.rule.tier || best.has(both)) continue;
    const rank = Math.min(one.rank, other.rank) - 0.5;
    if (list[0] !== one && list[0] !== other) continue;
    list.unshift({
      ...one,
      role: both,
      rank,
      start: Math.min(one.start, other.start),
      end: Math.max(one.end, other.end),
    });
  }
  const fullStack = list.findIndex(
    ({ role, rule }) => role === "full-stack-developer" && rule.tier === "strong",
  );
  if (fullStack > 0 && list[0]?.rule.tier !== "name") list.unshift(...list.splice(fullStack, 1));
  return list;
}

const TAIL_RANK = 250;

/** The roles a job title names, best first. */
export function readTitle(title: string): TitleReading {
  const parts = segments(titleWords(titleTokens(title)));
  let found: TitleRole[] = [];
  let headed = false;
  let rank: TitleWord[] = [];
  for (const words of parts) {
    if (headed) {
      const tail = segmentRoles(words, true);
      found.push(...tail.roles.map((role) => ({ ...role, rank: role.rank + TAIL_RANK })));
      continue;
    }
    // "Manager, Software Engineering": a bare rank belongs to what follows it.
    const { roles, state } = segmentRoles(rank.length > 0 ? [...rank, ...words] : words, false);
    if (state === "blocked") return { roles: [], blocked: true };
    found.push(...roles);
    rank = [];
    if (words.some((word) => word.head !== "none")) {
      if (roles.length === 0 && words.every((word) => idle(word) || word.head === "neutral")) rank = words;
      else headed = true;
    }
  }
  found = merge(found);
  return { roles: found, blocked: false };
}

/** The roles a posting's first line names among places and conditions, in order. */
export function readHeader(header: string): TitleRole[] {
  const found: TitleRole[] = [];
  for (const words of segments(titleWords(titleTokens(header)))) {
    const best = merge(segmentRoles(words, false).roles)[0];
    if (best && !(best.rule.ask && best.rule.words[0] === "engineer")) found.push(best);
  }
  return found;
}
