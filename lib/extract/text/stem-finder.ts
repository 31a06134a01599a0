/** Finds the next word that begins with one of some stems, between two positions; -1 if there is none. */
export type StemFinder = (text: string, from: number, to: number) => number;

const WILD_HYPHENS = "‐‑–";

/**
 * A finder for stems: small letters, the first one ASCII; " " after a stem asks for the word's end, "-" stands for any hyphen.
 * Looks at each character once and at few words twice, where a pattern would try every stem at every character.
 */
export function stemFinder(stems: readonly string[]): StemFinder {
  const byOpening = new Map<number, string[]>();
  const openings = new Uint8Array(0x80 * 0x80);
  for (const stem of stems) {
    const opening = openingOf(stem.charCodeAt(0), stem.charCodeAt(1));
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), stem]);
    openings[opening] = 1;
  }
  return (text, from, to) => {
    let within = from > 0 && isWordCode(text.charCodeAt(from - 1));
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) {
        within = false;
        continue;
      }
      if (within) continue;
      within = true;
      if (code > 0x7a || code < 0x41) continue;
      const opening = openingOf(code, text.charCodeAt(at + 1));
      if (openings[opening] !== 1) continue;
      for (const stem of byOpening.get(opening) ?? []) if (beginsWith(text, at, stem)) return at;
    }
    return -1;
  };
}

function openingOf(first: number, second: number): number {
  return (first | 0x20) * 0x80 + (second < 0x80 ? second | 0x20 : 0);
}

function beginsWith(text: string, at: number, stem: string): boolean {
  for (let index = 1; index < stem.length; index += 1) {
    const wanted = stem.charCodeAt(index);
    const code = text.charCodeAt(at + index);
    if (code === wanted) continue;
    const capital =
      code >= 0x41 && code < 0x180 && String.fromCharCode(code).toLowerCase().charCodeAt(0) === wanted;
    const hyphen = wanted === 0x2d && WILD_HYPHENS.includes(text.charAt(at + index));
    const wordEnd = wanted === 0x20 && index === stem.length - 1 && !isWordCode(code);
    if (!capital && !hyphen && !wordEnd) return false;
  }
  return true;
}

const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-zA-Z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letters and digits, roughly. Not a number, as beyond the end, is none. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return ASCII_WORD[code] === 1;
  return code >= 0xc0 && code < 0x2000;
}
