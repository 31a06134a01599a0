import names from "./country-names.json";

const byName = new Map(
  Object.entries(names).flatMap(([code, all]) => all.split("|").map((name) => [name, code] as const)),
);

/** The country of a folded name ("vereinigte staaten", "uk"); null if it is none. Two-letter codes are not names. */
export function countryByFoldedName(name: string): string | null {
  return byName.get(name) ?? null;
}

export function foldedCountryNames(): Iterable<string> {
  return byName.keys();
}
