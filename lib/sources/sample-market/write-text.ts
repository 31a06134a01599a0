import phrases from "./phrases.json";
import { pick, type Random } from "./random";

/** Sentences that ask for the skills, one list item each, and what is only welcome. */
export function writeAsks(
  names: string[],
  yearsLine: string,
  random: Random,
): { required: string[]; nice: string | null } {
  const niceCount = names.length >= 5 && random() < 0.35 ? 1 + Math.floor(random() * 2) : 0;
  const nice = names.slice(names.length - niceCount);
  const left = names.slice(0, names.length - niceCount);
  const required: string[] = yearsLine ? [yearsLine] : [];
  if (left.length >= 6 && random() < 0.4) {
    const stack = left.splice(0, 3 + Math.floor(random() * 3));
    required.push(pick(phrases.asks.stack, random).replace("{skills}", stack.join(", ")));
  }
  while (left.length > 0) {
    const size = left.length <= 3 ? left.length : 2 + Math.floor(random() * 2);
    required.push(pick(phrases.asks.one, random).replace("{skills}", writeNames(left.splice(0, size))));
  }
  if (required.length === 0 || random() < 0.4) required.push(pick(phrases.asks.general, random));
  return {
    required,
    nice: nice.length > 0 ? pick(phrases.asks.one, random).replace("{skills}", writeNames(nice)) : null,
  };
}

export function writeList(items: string[], html: boolean): string {
  if (html) return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  return items.map((item) => `- ${item}`).join("\n");
}

function writeNames(names: string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
