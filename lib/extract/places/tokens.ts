import { foldPlaceWord, PLACE_WORD } from "./fold";
import words from "./words.json";

export interface PlaceWord {
  raw: string;
  folded: string;
  start: number;
  end: number;
  /** This word and the one before may belong to one name. */
  joined: boolean;
  /** A comma parts it from the word before. */
  comma: boolean;
  segment: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split("|"));
const EXCEPT = set(words.except);
const CLOCK = set(words.clock);
const BEFORE_CLOCK = set(words.beforeClock);
const STREET = set(words.street);
const BUILDING = set(words.building);
const HARD_GAP = /[;|/\n•·+&]/;
const JOINING_GAP = /^(?:\s*|[-‑]|\.\s*)$/;

/** The words of a string of places. A new segment starts at ";", "/", a line and the like. */
export function placeWords(text: string): PlaceWord[] {
  const found: PlaceWord[] = [];
  let segment = 0;
  let end = 0;
  // `matchAll` would make a pattern of its own each time.
  PLACE_WORD.lastIndex = 0;
  for (let match = PLACE_WORD.exec(text); match; match = PLACE_WORD.exec(text)) {
    const raw = match[0];
    const gap = text.slice(end, match.index);
    if (HARD_GAP.test(gap)) segment++;
    end = match.index + raw.length;
    found.push({
      raw,
      folded: foldPlaceWord(raw),
      start: match.index,
      end,
      joined: found.length > 0 && JOINING_GAP.test(gap),
      comma: gap.includes(","),
      segment,
    });
  }
  return found;
}

/** "US business hours", "European time zone": a clock's place, not the job's. */
export function isOfClock(list: PlaceWord[], next: number): boolean {
  for (let index = next; index < Math.min(next + 3, list.length); index++) {
    const folded = list[index]?.folded ?? "";
    if (CLOCK.has(folded)) return true;
    if (!BEFORE_CLOCK.has(folded)) return false;
  }
  return false;
}

/** "anywhere except the UK". */
export function isExcepted(list: PlaceWord[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const folded = list[index]?.folded ?? "";
    if (EXCEPT.has(folded)) return true;
    if (folded !== "the" && folded !== "of" && folded !== "for") return false;
  }
  return false;
}

/** "Fairview Mall", "Guildford Town Centre": a building named like a town. */
export function isOfBuilding(list: PlaceWord[], next: number): boolean {
  const [first, second] = [list[next], list[next + 1]];
  if (!first?.joined) return false;
  if (BUILDING.has(first.folded)) return true;
  return first.folded === "town" && second?.joined === true && BUILDING.has(second.folded);
}

/** "155 N San Vicente Blvd". */
export function isOfStreet(list: PlaceWord[], next: number): boolean {
  if (!list.some(({ raw }) => /^\d/.test(raw))) return false;
  for (let index = next; index < Math.min(next + 3, list.length); index++) {
    const word = list[index] as PlaceWord;
    if (!word.joined) return false;
    if (STREET.has(word.raw.toLowerCase())) return true;
  }
  return false;
}
