import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { plainPosting } from "../score/read";
import { READERS } from "./readers";

// Each is repeated to fill a field: openings that never close, separators, and words readers look for.
const UNITS = [
  "$1,",
  "$",
  "1",
  "1,",
  "1.",
  "1 ",
  "1-",
  "$1-",
  "$1k-",
  "€1 ",
  "120k ",
  "1 - ",
  "USD ",
  "per year ",
  "hour ",
  "up to ",
  "<",
  "<<",
  "<p>",
  "</",
  "<!--",
  "<div ",
  '<a href="',
  "&",
  "&amp;",
  "&amp;lt;",
  "&#",
  "&lt;",
  "]]>",
  "```",
  "**",
  "__",
  "[",
  "](",
  "(",
  "(((",
  ")",
  '"',
  "'",
  "’",
  " ",
  "\t",
  "\n",
  " \n",
  "\r\n",
  "\u00a0",
  "-",
  "- ",
  "* ",
  "# ",
  "•\n",
  ":",
  ":\n",
  "a:\n",
  "|",
  " | ",
  "/",
  "a/",
  ",",
  ", ",
  ";",
  ".",
  "...",
  "a ",
  "a",
  "A",
  "A ",
  "Aa",
  "ab cd ",
  "remote ",
  "remote, ",
  "hybrid ",
  "no remote ",
  "days ",
  "in the office ",
  "office ",
  "years ",
  "5 ",
  "5+ years ",
  "5-",
  "senior ",
  "lead ",
  "of ",
  "experience ",
  "at least ",
  "New ",
  "New York, ",
  "San ",
  "CA, ",
  "London, ",
  "or ",
  "and ",
  "in ",
  "United ",
  "EU, ",
  "engineer ",
  "developer, ",
  "data ",
  "software ",
  "full ",
  "manager / ",
  "React, ",
  "C++ ",
  "C",
  "Go ",
  "R, ",
  "node.",
  ".js ",
  "java",
  "#",
  "+",
  "machine ",
  "learning ",
  "Responsibilities:\n",
  "What you will do\n- ",
  "Requirements\n\n",
  "About us\n",
  "é",
  "Ã©",
  "â€",
  "😀",
  "\ud83d",
  "ß",
  "İ",
  "中",
  "\u200b",
];

/** Three or more times this growth for four times the text is no longer explained by noise. */
export const LINEAR_LIMIT = 6;
const SMALL = 250_000;
const LARGE = 1_000_000;
const GIVE_UP_MS = 3_000;
const NOISE_MS = 12;
// Growth worse than linear is already slow at the small size.
const SLOWEST = 8;

type Field = "description" | "title" | "location";

export interface Growth {
  reader: string;
  field: Field;
  unit: string;
  smallMs: number;
  /** Null if the small input took so long that the large one was not tried. */
  largeMs: number | null;
}

export function isWorseThanLinear({ smallMs, largeMs }: Growth): boolean {
  return largeMs === null || (largeMs > NOISE_MS * 4 && largeMs / Math.max(smallMs, 1) > LINEAR_LIMIT);
}

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function hostilePosting(field: Field, words: string): [RawPosting, CleanPosting] {
  const raw = plainPosting("hostile", {
    title: field === "title" ? words : "Engineer",
    locations: field === "location" ? [words] : [],
    description: field === "description" ? words : "",
  });
  // Readers must be quick on any clean text, so the words reach them as they are.
  const { description, ...rest } = raw;
  return [
    raw,
    {
      ...rest,
      text: description,
      sections: [{ kind: "other", heading: null, start: 0, end: description.length }],
    },
  ];
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

type Probe = Omit<Growth, "largeMs">;

function timeOf(reader: string, field: Field, unit: string, length: number): number {
  const [raw, clean] = hostilePosting(field, fill(unit, length));
  return timed(() => READERS[reader]?.(raw, clean));
}

function grow({ reader, field, unit, smallMs }: Probe): Growth {
  if (smallMs > GIVE_UP_MS) return { reader, field, unit, smallMs, largeMs: null };
  const growth = { reader, field, unit, smallMs, largeMs: timeOf(reader, field, unit, LARGE) };
  if (!isWorseThanLinear(growth)) return growth;
  // Another process may have got in the way: a real growth shows twice.
  return {
    ...growth,
    smallMs: Math.max(smallMs, timeOf(reader, field, unit, SMALL)),
    largeMs: Math.min(growth.largeMs, timeOf(reader, field, unit, LARGE)),
  };
}

/** Times one reader on 250 KB of every hostile unit in every field it reads, and on 1 MB of the slowest. */
export function measureHostile(reader: string): Growth[] {
  const textOnly = reader === "clean text" || reader === "sections";
  const fields: Field[] = textOnly ? ["description"] : ["description", "title", "location"];
  return fields.flatMap((field) => {
    timeOf(reader, field, "warm up ", 20_000);
    const probes = UNITS.map((unit) => ({
      reader,
      field,
      unit,
      smallMs: timeOf(reader, field, unit, SMALL),
    }));
    probes.sort((a, b) => b.smallMs - a.smallMs);
    return probes.slice(0, SLOWEST).map(grow);
  });
}
