import { isDigit } from "./chars";

const SPACES = [0x20, 0xa0, 0x202f, 0x2009];
const GROUPERS = [0x2c, 0x2e, 0x27, 0x2019, ...SPACES];
const LONGEST = 12;

function digitsFrom(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at;
}

/**
 * Reads the number that begins at `start`, in any of the usual notations: 150,000.00, 150.000,00, 150 000,
 * 150'000, 18,00,000. `end` is past it even where it is too long to be an amount (value NaN).
 */
export function readNumber(text: string, start: number): { value: number; end: number } {
  const first = digitsFrom(text, start);
  let end = start + first;
  let digits = text.slice(start, end);
  if (first > LONGEST || (first > 1 && digits.startsWith("0"))) return { value: Number.NaN, end };
  let grouper = 0;
  if (first <= 3 && digits !== "0") {
    const next = text.charCodeAt(end);
    if (GROUPERS.includes(next)) {
      while (text.charCodeAt(end) === next && digits.length <= LONGEST) {
        const group = digitsFrom(text, end + 1);
        const indian = group === 2 && next === 0x2c && text.charCodeAt(end + 3) === 0x2c;
        if (group !== 3 && !indian) break;
        digits += text.slice(end + 1, end + 1 + group);
        end += 1 + group;
        grouper = next;
      }
    }
  }
  const point = text.charCodeAt(end);
  if ((point === 0x2e || point === 0x2c) && point !== grouper) {
    const decimals = digitsFrom(text, end + 1);
    if (decimals > 0 && (decimals !== 3 || digits === "0") && decimals <= LONGEST) {
      digits += `.${text.slice(end + 1, end + 1 + decimals)}`;
      end += 1 + decimals;
    } else if (decimals === 0 && /^[-–—]{1,2}(?!\s?\d)/.test(text.slice(end + 1, end + 5))) {
      end += 2; // "4.000,-"
    }
  }
  return { value: Number(digits), end };
}
