import { type Fields, isFields, line, lines, text } from "./values";

/** Words of a list: an array, its JSON or Python writing, or text parted by any of the marks. */
export function readList(value: unknown, marks: RegExp): string[] {
  if (Array.isArray(value)) return lines(value.map(nameOf));
  if (isFields(value)) return lines([nameOf(value)]);
  const written = text(value).trim();
  const inner = /^\[([\s\S]*)\]$/.exec(written)?.[1];
  if (inner === undefined) return lines(written.split(marks));
  const quoted = [...inner.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)];
  return lines(quoted.length > 0 ? quoted.map((match) => match[1] ?? match[2]) : inner.split(","));
}

/** The name of a thing that may be an object: `{name}`, `{label}`, `{title}`. */
export function nameOf(value: unknown): string {
  if (!isFields(value)) return line(value);
  return (
    line(value.name) ||
    line(value.displayName) ||
    line(value.display_name) ||
    line(value.label) ||
    line(value.title)
  );
}

const PLACE_KEYS = [
  ["city", "addressLocality"],
  ["region", "state", "addressRegion"],
  ["country", "countryName", "addressCountry"],
];

/** Places of a field: words parted by ";" or "|", a list, objects with a name or with city, region and country. */
export function readPlaces(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(readPlaces))];
  if (!isFields(value)) return readList(value, /[;|\n]/);
  if (isFields(value.address)) return readPlaces(value.address);
  const whole = line(value.full) || line(value.fullLocation) || line(value.location) || nameOf(value);
  return lines([
    whole || joinPlace(PLACE_KEYS.map((keys) => keys.map((key) => nameOf(value[key])).find(Boolean))),
  ]);
}

/** "Berlin, Germany" from its parts, without empty ones and repetitions. */
export function joinPlace(parts: unknown[]): string {
  return lines(parts).join(", ");
}

/** The objects anywhere inside that are what is sought, outermost first; the object itself if there are none. */
export function findWithin(value: Fields, isSought: (fields: Fields) => boolean): Fields[] {
  const search = (inner: unknown, depth: number): Fields[] => {
    if (depth > 6) return [];
    if (Array.isArray(inner)) return inner.flatMap((item) => search(item, depth + 1));
    if (!isFields(inner)) return [];
    return isSought(inner) ? [inner] : Object.values(inner).flatMap((item) => search(item, depth + 1));
  };
  const found = search(value, 0);
  return found.length > 0 ? found : [value];
}
