import { spellings } from "./skill-alias";
import { sentenceEnd, sentenceStart } from "./skill-sentence";

/** Words that say how the skills around them are meant. */
export type CueKind = "nice" | "not-ahead" | "not-behind" | "market";

const CUES: Record<CueKind, string[]> = {
  // Welcome, not required: holds for its sentence.
  nice: [
    "nice to have(s)",
    "good to have",
    "great to have",
    "would be nice",
    "[a|big|huge|real|strong|definite|added|major|great] plus",
    "plus if",
    "plusses",
    "bonus",
    "bonus points",
    "brownie points",
    "extra points",
    "preferred",
    "preferably",
    "[is|are] preferable",
    "ideally",
    "desirable",
    "an advantage",
    "advantageous",
    "beneficial",
    "an asset",
    "helpful",
    "optional(ly)",
    "not required but",
    "von vorteil",
    "wünschenswert",
    "idealerweise",
    "ein plus",
    "gerne auch",
    "un plus",
    "un atout",
    "serait un plus",
    "idéalement",
    "souhaité(e)(s)",
    "apprécié(e)(s)",
    "deseable(s)",
    "valorable",
    "se valora(rá)",
    "idealmente",
    "desejável",
    "desejáveis",
    "diferencial",
    "diferenciais",
    "mile widzian[e|a|y]",
    "dodatkowym atutem",
    "będzie atutem",
    "een pré",
    "een plus",
    "is mooi meegenomen",
  ],
  // What follows in the sentence is not asked for.
  "not-ahead": [
    "no need to know",
    "no need for",
    "don't need",
    "do not need",
    "don't need to know",
    "don't have to know",
    "needn't know",
    "don't require",
    "do not require",
    "doesn't require",
    "don't use",
    "do not use",
    "don't do",
    "don't expect",
    "do not expect",
    "don't care",
    "not looking for",
    "isn't about",
    "instead of",
    "rather than",
    "unlike",
    "no longer use",
    "keine kenntnisse in",
    "without needing",
    "no prior",
  ],
  // What comes before in the sentence is not asked for.
  "not-behind": [
    "not required",
    "not necessary",
    "not needed",
    "is not a requirement",
    "isn't required",
    "isn't necessary",
    "isn't needed",
    "not a must",
    "nicht erforderlich",
    "nicht notwendig",
  ],
  // What follows are customers, backers, past employers.
  market: [
    "customers [like|include|including|such as]",
    "clients [like|include|including|such as]",
    "companies [like|include|including|such as]",
    "brands [like|include|including|such as]",
    "partners [like|include|including|such as]",
    "competitors [like|include|including|such as]",
    "investors [like|include|including|such as]",
    "teams at",
    "leaders at",
    "backed by",
    "trusted by",
    "loved by",
    "funded by",
    "invested in by",
    "alumni of",
    "alumni from",
    "veterans of",
    "veterans from",
    "team from",
    "coming from [places|companies] like",
    "founded by",
    "sell(s) to",
    "selling to",
    "sold to",
    "founders from",
    "engineers from",
  ],
};

export interface Cue {
  kind: CueKind;
  form: string;
}

export const CUE_FORMS: Cue[] = Object.entries(CUES).flatMap(([kind, phrases]) =>
  [...new Set(phrases.flatMap(spellings))].map((form) => ({ kind: kind as CueKind, form })),
);

/** Stretches of text where skills are only welcome, or don't count; sorted, without overlap. */
export interface Stretches {
  nice: number[];
  void: number[];
}

/** Where a turn ends what a cue began: "we don't use Java but Go". */
const TURN = /\b(?:but|however|instead,|we use|sondern|aber|mais|pero|ale)\b/i;
const COMMA_WE = /,\s+(?:we|you|so|just|only)\b/i;

export function stretchesOf(text: string, cues: number[]): Stretches {
  const nice: [number, number][] = [];
  const empty: [number, number][] = [];
  for (let index = 0; index < cues.length; index += 3) {
    const start = cues[index] ?? 0;
    const end = cues[index + 1] ?? 0;
    const kind = CUE_FORMS[cues[index + 2] ?? 0]?.kind;
    if (kind === "nice") nice.push([sentenceStart(text, start), sentenceEnd(text, end)]);
    else if (kind === "not-behind") {
      const from = sentenceStart(text, start);
      if (
        !isNiceWithin(cues, index - 3, from, start) &&
        !isNiceWithin(cues, index + 3, end, sentenceEnd(text, end))
      )
        empty.push([from, start]);
    } else if (kind === "not-ahead" || kind === "market") {
      const close = sentenceEnd(text, end);
      const ahead = text.slice(end, close);
      const turn = (TURN.exec(ahead) ?? COMMA_WE.exec(ahead))?.index ?? ahead.length;
      empty.push([end, end + turn]);
    }
  }
  return { nice: merge(nice), void: merge(empty) };
}

/** "Preferred, but not required" is welcome all the same. */
function isNiceWithin(cues: number[], index: number, from: number, to: number): boolean {
  const start = cues[index];
  return (
    start !== undefined && start >= from && start < to && CUE_FORMS[cues[index + 2] ?? 0]?.kind === "nice"
  );
}

function merge(ranges: [number, number][]): number[] {
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: number[] = [];
  for (const [start, end] of ranges) {
    const last = merged.length - 1;
    if (last > 0 && start <= (merged[last] ?? 0)) merged[last] = Math.max(merged[last] ?? 0, end);
    else merged.push(start, end);
  }
  return merged;
}
