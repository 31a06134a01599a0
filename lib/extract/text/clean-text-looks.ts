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
look("*]#", SEEN.markdown);
look(LEADS.map((lead) => lead.charAt(0)).join(""), SEEN.mojibake);
look(`${NOISE}\r\u2028\u2029\\`, SEEN.noise);
