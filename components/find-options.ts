/** The options whose name has every typed word at the start of one of its own; all of them if nothing is typed. */
export function findOptions<T extends { name: string }>(options: readonly T[], typed: string): T[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [...options];
  const matches = options.filter(({ name }) => {
    const words = wordsOf(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  const starts = (name: string) => wordsOf(name).join(" ").startsWith(wanted.join(" "));
  return matches.sort((x, y) => Number(starts(y.name)) - Number(starts(x.name)));
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#.]+/u)
    .filter(Boolean);
}
