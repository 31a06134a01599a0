/** How long after one posting another may follow and still be the same one again. */
export const DUPLICATE_DAYS = 60;

/** What tells whether two postings are the same one. */
export interface Advertisement {
  source: string;
  /** Unique within the source. */
  key: string;
  employer: number;
  titleKey: string;
  /** Of the text's words. */
  fingerprint: string;
  places: string[];
  /** ISO day. */
  firstSeen: string;
}

/**
 * Groups postings that are one: same employer, title and text within 60 days; across two sources employer, title and
 * place suffice. Each group has its first-seen posting first. The result doesn't depend on the order given.
 */
export function groupDuplicates<T extends Advertisement>(advertisements: T[]): T[][] {
  const alike = new Map<string, T[]>();
  for (const one of advertisements) append(alike, `${one.employer}\n${one.titleKey}`, one);
  return [...alike.values()].flatMap(groupAlike).sort((x, y) => compareFirst(x[0], y[0]));
}

function groupAlike<T extends Advertisement>(alike: T[]): T[][] {
  if (alike.length === 1) return [alike];
  const members = [...alike].sort(compareFirst);
  const groups = new Groups(members.length);
  const texts = new Map<string, number[]>();
  const places = new Map<string, number[]>();
  members.forEach((one, index) => {
    append(texts, one.fingerprint, index);
    for (const place of one.places) append(places, place, index);
  });
  const at = (index: number) => members[index] as T;
  for (const indices of texts.values()) joinNear(indices, at, groups, () => true);
  for (const indices of places.values()) joinNear(indices, at, groups, (x, y) => x.source !== y.source);
  return groups.lists().map((indices) => indices.map(at));
}

/** Joins every pair within 60 days that passes; `indices` ascend by first seen. */
function joinNear<T extends Advertisement>(
  indices: number[],
  at: (index: number) => T,
  groups: Groups,
  passes: (x: T, y: T) => boolean,
) {
  let start = 0;
  indices.forEach((index, position) => {
    const one = at(index);
    while (daysBetween(at(indices[start] ?? index).firstSeen, one.firstSeen) > DUPLICATE_DAYS) start++;
    for (let earlier = position - 1; earlier >= start; earlier--) {
      const other = indices[earlier] ?? index;
      if (!passes(at(other), one)) continue;
      groups.join(other, index);
      break;
    }
  });
}

/** Disjoint sets of 0 … size − 1. */
class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index);
  }

  join(x: number, y: number) {
    const [low, high] = [this.root(x), this.root(y)].sort((p, q) => p - q) as [number, number];
    this.parent[high] = low;
  }

  lists(): number[][] {
    const lists = new Map<number, number[]>();
    this.parent.forEach((_, index) => {
      append(lists, this.root(index), index);
    });
    return [...lists.values()];
  }

  private root(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    this.parent[index] = root;
    return root;
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function compareFirst(x: Advertisement | undefined, y: Advertisement | undefined): number {
  if (!x || !y) return 0;
  return (
    compareText(x.firstSeen, y.firstSeen) || compareText(x.source, y.source) || compareText(x.key, y.key)
  );
}

const compareText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
