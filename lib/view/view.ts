import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";

/** A role and its filters; an empty list means any. Lists are sorted and free of repeats. */
export interface Slice {
  role: string;
  country: string[];
  mode: string[];
  level: string[];
}

/** What a page, file or picture shows: two slices, and the dataset a link was made from, or a market for its newest (null: that shown by default). */
export interface View {
  a: Slice;
  b: Slice;
  dataset: string | null;
}

export const SIDES = ["a", "b"] as const;
export type Side = (typeof SIDES)[number];
export const FILTERS = ["country", "mode", "level"] as const;
export type Filter = (typeof FILTERS)[number];

/** A parameter that could not be used, and why. */
export interface Dropped {
  parameter: string;
  value: string;
  reason: string;
}

/** Which roles and countries exist. Without one, any well-formed value passes (in the browser, after the server's check). */
export interface Vocabulary {
  isRole(slug: string): boolean;
  isCountry(code: string): boolean;
}

const ANY = "any";
const SHAPE_ONLY: Vocabulary = {
  isRole: (slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug),
  isCountry: (code) => /^[A-Z]{2}$/.test(code),
};

/** Reads a view from the path's two roles and the query. `view` is null if a role is unknown; what was unusable is in `dropped`. */
export function parseView(
  roles: Record<Side, string>,
  query: URLSearchParams,
  vocabulary: Vocabulary = SHAPE_ONLY,
): { view: View | null; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const slices = SIDES.map((side): Slice | null => {
    const filters = FILTERS.map((filter) => parseFilter(query, side, filter, vocabulary, dropped));
    const role = roles[side].toLowerCase();
    if (!vocabulary.isRole(role)) {
      dropped.push({ parameter: side, value: roles[side], reason: "no such role" });
      return null;
    }
    const [country = [], mode = [], level = []] = filters;
    return { role, country, mode, level };
  });
  const [a, b] = slices;
  for (const parameter of new Set(query.keys())) {
    if (!isParameter(parameter)) continue;
    if (query.getAll(parameter).length > 1) {
      dropped.push({
        parameter,
        value: query.getAll(parameter).slice(1).join(","),
        reason: "given more than once",
      });
    }
  }
  return { view: a && b ? { a, b, dataset: query.get("dataset") || null } : null, dropped: unique(dropped) };
}

const isParameter = (name: string) =>
  FILTERS.some((filter) => name === filter || name.slice(1) === `.${filter}`);

/** What a filter is called in an address, on one side alone or on both. */
export const parameterOf = (filter: Filter, side?: Side) => (side ? `${side}.${filter}` : filter);

function parseFilter(
  query: URLSearchParams,
  side: Side,
  filter: Filter,
  vocabulary: Vocabulary,
  dropped: Dropped[],
): string[] {
  const own = parameterOf(filter, side);
  const parameter = query.has(own) ? own : filter;
  const values = (query.get(parameter) ?? "")
    .split(",")
    .map((value) => value.trim())
    .filter(Boolean);
  const known = VALUES[filter];
  const good = values.map(NORMALISE[filter]).filter((value, index) => {
    if (value === ANY) return false;
    if (known ? known.includes(value) : vocabulary.isCountry(value)) return true;
    dropped.push({ parameter, value: values[index] ?? value, reason: REASON[filter] });
    return false;
  });
  return normalised(filter, good);
}

const VALUES: Record<Filter, readonly string[] | null> = {
  country: null,
  mode: WORK_MODES,
  level: SENIORITIES,
};
const NORMALISE: Record<Filter, (value: string) => string> = {
  country: (value) => (value.toLowerCase() === ANY ? ANY : value.toUpperCase()),
  mode: (value) => value.toLowerCase(),
  level: (value) => value.toLowerCase(),
};
const REASON: Record<Filter, string> = {
  country: "not a country code of ISO 3166-1 (two letters, such as US)",
  mode: `not one of ${WORK_MODES.join(", ")}`,
  level: `not one of ${SENIORITIES.join(", ")}`,
};

/** Sorted, without repeats; naming every value there is means any. */
function normalised(filter: Filter, values: string[]): string[] {
  const known = VALUES[filter];
  if (!known) return [...new Set(values)].sort();
  const chosen = known.filter((value) => values.includes(value));
  return chosen.length === known.length ? [] : chosen;
}

function unique(dropped: Dropped[]): Dropped[] {
  return [...new Map(dropped.map((one) => [`${one.parameter}=${one.value}`, one])).values()];
}

/** The query of a view. The address bar leaves out what is default; a complete one spells everything out. */
export function viewQuery(view: View, options: { complete?: boolean } = {}): string {
  const pairs: [string, string][] = [];
  for (const filter of FILTERS) {
    const a = view.a[filter].join(",");
    const b = view.b[filter].join(",");
    if (a === b) {
      if (a || options.complete) pairs.push([filter, a || ANY]);
      continue;
    }
    if (a || options.complete) pairs.push([`a.${filter}`, a || ANY]);
    if (b || options.complete) pairs.push([`b.${filter}`, b || ANY]);
  }
  if (view.dataset) pairs.push(["dataset", view.dataset]);
  return pairs
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
}

/** The address of a view, or of one of its formats: `viewHref(view, { format: "data.json" })`. */
export function viewHref(view: View, options: { complete?: boolean; format?: string } = {}): string {
  const query = viewQuery(view, options);
  const path = `/compare/${view.a.role}/${view.b.role}${options.format ? `/${options.format}` : ""}`;
  return query ? `${path}?${query}` : path;
}

export function withRole(view: View, side: Side, role: string): View {
  return { ...view, [side]: { ...view[side], role } };
}

/** The view with one filter's values set, on one side or on both. */
export function withFilter(view: View, filter: Filter, values: string[], side?: Side): View {
  const set = (slice: Slice): Slice => ({ ...slice, [filter]: normalised(filter, values) });
  return { ...view, a: side === "b" ? view.a : set(view.a), b: side === "a" ? view.b : set(view.b) };
}

export function swapSides(view: View): View {
  return { ...view, a: view.b, b: view.a };
}

/** The view of two roles with no filter. */
export function plainView(a: string, b: string): View {
  const slice = (role: string): Slice => ({ role, country: [], mode: [], level: [] });
  return { a: slice(a), b: slice(b), dataset: null };
}
