/** A list's element, undefined beyond both ends. Below 0 a list looks for a property of that name, a hundred times slower. */
export function elementAt<T>(list: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}
