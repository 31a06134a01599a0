import { NOISE } from "./clean-text-marks";
import { LEADS } from "./clean-text-mojibake";

/** What a text may hold that calls for a closer look. */
export const SEEN = { noise: 2, tag: 4, markdown: 8, mojibake: 16, longLine: 32 } as const;

/** A reader of HTML stops at this character though nothing need be odd about it. */
const STOP = 1;

/** For each UTF-16 unit 0, if it is what it seems, else `STOP` or what of `SEEN` it may be part of. */
export const LOOKS = new Uint8Array(0x10000);

function look(characters: string, as: number): void {
  for (let index = 0; index < characters.length; index++) {
    const unit = characters.charCodeAt(index);
    LOOKS[unit] = (LOOKS[unit] as number) | as;
  }
}

look("\0\n&", STOP);
look("<", SEEN.tag);
look("*(#", SEEN.markdown);
look(LEADS.map((lead) => lead.charAt(0)).join(""), SEEN.mojibake);
look(`${NOISE}\r\u2028\u2029\\`, SEEN.noise);

const STAR = 0x2a;
const OPEN = 0x28;
const CLOSED_LINK = 0x5d;
const NEWLINE = 0x0a;

/** What a unit that does not look plain may be part of, given the one before it: Markdown only in "**", "](", "\n#". */
export function seenAfter(before: number | undefined, unit: number): number {
  const look = LOOKS[unit] as number;
  if (look !== SEEN.markdown) return look;
  return before === (unit === STAR ? STAR : unit === OPEN ? CLOSED_LINK : NEWLINE) ? look : 0;
}
