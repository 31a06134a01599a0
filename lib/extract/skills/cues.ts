import { spellings } from "./alias";
import { sentenceEnd, sentenceStart } from "./sentence";

/** Words that say how the skills around them are meant: `nice` for the sentence, the others for what follows in it. */
type CueKind = "nice" | "unwanted" | "market";

const CUES: Record<CueKind, string[]> = {
  // Welcome or to be learned, not required.
  nice: [
    "nice to have(s)",
    "[good|great] to have",
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
    "preferable",
    "ideally",
    "desirable",
    "an advantage",
    "advantageous",
    "beneficial",
    "an asset",
    "helpful",
    "optional(ly)",
    "not [required|necessary|needed|mandatory|essential]",
    "not a requirement",
    "[isn't|aren't] [required|necessary|needed]",
    "not a must",
    "[don't|do not|doesn't] require",
    "[don't|do not] need to know",
    "don't have to know",
    "no need to know",
    "no prior",
    "[don't|do not] expect",
    "von vorteil",
    "wünschenswert",
    "idealerweise",
    "ein plus",
    "gerne auch",
    "nicht [erforderlich|notwendig]",
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
    "mooi meegenomen",
  ],
  unwanted: [
    "no need for",
    "[don't|do not] [need|use|do]",
    "don't care",
    "not looking for",
    "we may use",
    "isn't about",
    "instead of",
    "rather than",
    "unlike",
    "no longer use",
    "without needing",
    "keine kenntnisse in",
  ],
  // Customers, backers, past employers.
  market: [
    "[customers|clients|companies|brands|partners|competitors|investors] [like|include|including|such as]",
    "[teams|leaders] at",
    "[backed|trusted|loved|funded|founded] by",
    "invested in by",
    "[alumni|veterans|founders|engineers] from",
    "[alumni|veterans|founders] of",
    "team from",
    "coming from [places|companies] like",
    "sell(s) to",
    "selling to",
    "sold to",
  ],
};

interface Cue {
  kind: CueKind;
  form: string;
}

export const CUE_FORMS: Cue[] = Object.entries(CUES).flatMap(([kind, phrases]) =>
  [...new Set(phrases.flatMap(spellings))].map((form) => ({ kind: kind as CueKind, form })),
);

/** Stretches of text where skills are only welcome, or don't count, as pairs of start and end in order. */
export interface Stretches {
  nice: number[];
  void: number[];
}

/** Where a turn ends what a cue began: "we don't use Java but Go". */
const TURN = /\b(?:but|however|instead,|we use|sondern|aber|mais|pero|ale)\b|,\s+(?:we|you|so|just|only)\b/i;

/** What cues say about a text; `cues` holds triples of start, end and index in CUE_FORMS, in order. */
export function stretchesOf(text: string, cues: number[]): Stretches {
  const stretches: Stretches = { nice: [], void: [] };
  for (let index = 0; index < cues.length; index += 3) {
    const start = cues[index] ?? 0;
    const end = cues[index + 1] ?? 0;
    const close = sentenceEnd(text, end);
    if (CUE_FORMS[cues[index + 2] ?? 0]?.kind === "nice") {
      add(stretches.nice, sentenceStart(text, start), close);
    } else {
      const ahead = text.slice(end, close);
      add(stretches.void, end, end + (TURN.exec(ahead)?.index ?? ahead.length));
    }
  }
  return stretches;
}

/** Adds a stretch, or lengthens the last one if they touch. */
function add(stretches: number[], start: number, end: number) {
  const last = stretches.length - 1;
  if (last > 0 && start <= (stretches[last] ?? 0)) stretches[last] = Math.max(stretches[last] ?? 0, end);
  else stretches.push(start, end);
}
