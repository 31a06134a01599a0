// Characters that a byte from 0x80 to 0xBF becomes when UTF-8 is read as cp1252 or Latin-1.
const CP1252_HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const CP1252_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95,
  0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];
const BYTE_OF = new Map([...CP1252_HIGH].map((char, index) => [char, CP1252_BYTES[index] ?? 0]));

const TAIL = `[\\u0080-\\u00bf${CP1252_HIGH}]`;
// Pairs that hardly occur in sound text: without one of them nothing is repaired.
const PROOF = new RegExp(
  `Ã${TAIL}|â€|Â[\\u00a0-\\u00bf]|ðŸ|Å[\\u0080-\\u009f\\u00a0-\\u00bfº„‚›¼]|Ä[™…‡\\u0080-\\u009f]`,
);
/** What broken characters begin with. */
export const LEADS = ["Ã", "â€", "Â", "ðŸ", "Å", "Ä"];
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`,
  "g",
);

/** Repairs UTF-8 that was read as cp1252 or Latin-1, once or twice over ("Ã©" is "é"). */
export function repairMojibake(text: string): string {
  if (!LEADS.some((lead) => text.includes(lead))) return text;
  let repaired = text;
  for (let round = 0; round < 2 && PROOF.test(repaired); round += 1) {
    repaired = repaired.replace(SEQUENCE, decodeSequence);
    // The byte 0x9D has no character in cp1252 and gets lost on the way; so does a no-break space.
    repaired = repaired
      .replace(/â€(?![\u0080-\uffff])/g, "”")
      .replace(/Ã (?=[a-z,.;:)]|\s|$)/g, "à ")
      .replace(/Â(?= )/g, "");
  }
  return repaired;
}

function decodeSequence(sequence: string): string {
  let code = 0;
  for (let index = 0; index < sequence.length; index += 1) {
    const char = sequence.charAt(index);
    const byte = BYTE_OF.get(char) ?? char.charCodeAt(0);
    if (index === 0) code = byte & (sequence.length === 2 ? 0x1f : sequence.length === 3 ? 0x0f : 0x07);
    else code = (code << 6) | (byte & 0x3f);
  }
  const tooShort = sequence.length === 3 ? code < 0x800 : sequence.length === 4 && code < 0x10000;
  if (tooShort || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return sequence;
  return String.fromCodePoint(code);
}
