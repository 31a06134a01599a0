const SENTENCE_REACH = 160;

/** Where the sentence around an offset begins, cut off at a fair distance. */
export function sentenceStart(text: string, from: number): number {
  const limit = Math.max(0, from - SENTENCE_REACH);
  for (let index = from - 1; index >= limit; index--) {
    if (endsSentence(text, index)) return index + 1;
  }
  return limit;
}

export function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + SENTENCE_REACH);
  for (let index = from; index < limit; index++) {
    if (endsSentence(text, index)) return index;
  }
  return limit;
}

function endsSentence(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === 0x0a) return true;
  if (code !== 0x2e && code !== 0x3b && code !== 0x21 && code !== 0x3f) return false;
  const next = text.charCodeAt(index + 1);
  return (
    next <= 0x20 && !/\b(?:e\.g|i\.e|etc|incl|vs|z\.b|bzw)$/i.test(text.slice(Math.max(0, index - 5), index))
  );
}
