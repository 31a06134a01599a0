import { isUtf8 } from "node:buffer";

export interface DecodeReport {
  /** Called once, with words for what was not plain UTF-8. */
  warn(message: string): void;
}

const ENOUGH_TO_TELL = 256;
const UTF8 = new TextDecoder("utf-8");
// What windows-1252 has where Latin-1 has control characters; written out since some Node 20 releases get it wrong.
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Bytes of unknown encoding as text, streamed: UTF-8, UTF-16 with or without byte order mark, else windows-1252.
 * Byte order marks and NUL characters are left out.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  report: DecodeReport,
): AsyncGenerator<string> {
  let decode: ((part: Buffer, final: boolean) => string) | null = null;
  let held: Buffer = Buffer.alloc(0);
  for await (const part of bytes) {
    if (decode) yield clean(decode(Buffer.from(part.buffer, part.byteOffset, part.length), false));
    else {
      held = Buffer.concat([held, part]);
      if (held.length < ENOUGH_TO_TELL) continue;
      decode = decoderFor(held, report);
      yield clean(decode(held, false));
    }
  }
  yield clean(decode ? decode(Buffer.alloc(0), true) : decoderFor(held, report)(held, true));
}

function clean(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

function decoderFor(start: Buffer, report: DecodeReport): (part: Buffer, final: boolean) => string {
  const utf16 = utf16Of(start);
  if (!utf16) return decodeBytes(report);
  report.warn(`read as ${utf16.toUpperCase()}`);
  const decoder = new TextDecoder(utf16);
  return (part, final) => decoder.decode(part, { stream: !final });
}

function utf16Of(start: Buffer): "utf-16le" | "utf-16be" | null {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = start.subarray(0, 2000);
  if (sample.length < 4) return null;
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd > sample.length * 0.4 && even === 0) return "utf-16le";
  return even > sample.length * 0.4 && odd === 0 ? "utf-16be" : null;
}

function decodeBytes(report: DecodeReport): (part: Buffer, final: boolean) => string {
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  const warned = new Set<string>();
  const warn = (message: string) => {
    if (!warned.has(message)) report.warn(message);
    warned.add(message);
  };
  return (part, final) => {
    let bytes = rest.length > 0 ? Buffer.concat([rest, part]) : part;
    const cut = final ? 0 : unfinished(bytes);
    rest = Buffer.from(bytes.subarray(bytes.length - cut));
    bytes = bytes.subarray(0, bytes.length - cut);
    if (!started && bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
      bytes = bytes.subarray(3);
    }
    started ||= bytes.length > 0;
    return isUtf8(bytes) ? bytes.toString("utf8") : decodeDamaged(bytes, warn);
  };
}

// A few broken characters among sound ones are damage to a UTF-8 file; otherwise the file is in the old encoding.
function decodeDamaged(bytes: Buffer, warn: (message: string) => void): string {
  const asUtf8 = UTF8.decode(bytes);
  const broken = asUtf8.match(/\ufffd/g)?.length ?? 0;
  const sound = asUtf8.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (sound > broken * 3) {
    warn("some characters are not valid UTF-8 and were replaced");
    return asUtf8;
  }
  warn("not UTF-8, read as windows-1252");
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (char) => CP1252.charAt(char.charCodeAt(0) - 0x80));
}

/** How many bytes at the end start a UTF-8 character that is still to come. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
