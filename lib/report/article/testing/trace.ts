import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import type { ComparedDuties } from "@/lib/compare/duties";
import { formatDate, INTERVAL_PARTS } from "@/lib/format";
import type { Source, Span } from "../../spans";
import type { Article, Block } from "../article";

/** The files a reader can check an article against, as served. */
export interface Files {
  "data.json": Comparison;
  "context.json": ComparisonContext;
  "duties.json"?: ComparedDuties;
}

/** Every run of words and figures an article holds: sentences, headings, items, cells. */
export function runsOf({ headline, lead, sections, questions }: Article): Span[][] {
  return [
    headline,
    ...lead,
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(runsOfBlock)]),
    ...questions.flatMap(({ answer }) => answer),
  ];
}

function runsOfBlock(block: Block): Span[][] {
  switch (block.kind) {
    case "text":
      return block.sentences;
    case "list":
      return block.items;
    case "table":
      return block.rows.flatMap(({ label, cells }) => [label, ...cells]);
    case "plate":
      return [block.caption];
    case "sides":
      return [block.of.a, block.of.b].flatMap(({ groups }) => groups.flatMap(({ items }) => items));
  }
}

/** What is wrong with an article's numbers: figures that are not what their source holds, and numbers without a source. */
export function untraced(article: Article, files: Files): string[] {
  const body = JSON.parse(JSON.stringify(files)) as Record<string, unknown>;
  const names = namesIn(body).filter((name) => /\d/.test(name));
  return runsOf(article).flatMap((run) =>
    run.flatMap((span) => {
      if (span.source) return misread(span.text, span.source, body);
      let rest = span.text.replaceAll("95%", "").replaceAll("3 points", "").replaceAll("under 1%", "");
      for (const name of names) rest = rest.replaceAll(name, "");
      for (const day of datesIn(files)) rest = rest.replaceAll(formatDate(day), "");
      return /\d/.test(rest) ? [`without a source: ${span.text}`] : [];
    }),
  );
}

function misread(text: string, { file, at, by }: Source, files: Record<string, unknown>): string[] {
  const values = at.map((pointer) => valueAt(files[file], pointer));
  const fault = [`${text}: ${file}#${at.join(" #")} ${by ?? ""} holds ${values.join(", ")}`];
  if (by === "count") return values.includes(null) || numbersIn(text)[0] !== at.length ? fault : [];
  if (values.includes(null)) return fault;
  const held = values as number[];
  const share = text.includes("%") && !at[0]?.endsWith("percentOfLower") ? 100 : 1;
  const points = text.includes("point") ? 100 : 1;
  const wanted = (by ? [made(by, held)] : held).map((value) => Math.abs(value * share * points));
  const printed = numbersIn(text);
  if (printed.length !== wanted.length) return fault;
  // The ends of an interval are rounded to a part of its width, a converted sum to some hundredths of itself.
  const width = held.length === 2 && !by ? Math.abs((held[1] ?? 0) - (held[0] ?? 0)) * share : 0;
  const coarse = width / INTERVAL_PARTS;
  const about = text.includes("about") ? (wanted[0] ?? 0) * 0.02 : 0;
  const sorted = (list: number[]) => [...list].sort((x, y) => x - y);
  const [own, theirs] = [sorted(printed), sorted(wanted)];
  const isRight = own.every((value, index) => {
    const tolerance = Math.max(lastDigit(text, value) / 2, coarse, about);
    return Math.abs(value - (theirs[index] ?? Number.NaN)) <= tolerance * (1 + 1e-9) + 1e-9;
  });
  return isRight ? [] : fault;
}

function made(by: NonNullable<Source["by"]>, values: number[]): number {
  const [first = 0, second = 0] = values;
  if (by === "difference") return first - second;
  if (by === "ratio") return first / second;
  return values.reduce((sum, value) => sum + value, 0);
}

const WORDS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function numbersIn(text: string): number[] {
  const word = WORDS.indexOf(text);
  if (word >= 0) return [word];
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(",", "")));
}

/** What the last printed digit of a number is worth: 0.1 for 8.2. */
function lastDigit(text: string, value: number): number {
  const printed = [...text.matchAll(/\d[\d,]*(?:\.(\d+))?/g)].find(
    ([number]) => Number(number.replaceAll(",", "")) === value,
  );
  return 10 ** -(printed?.[1]?.length ?? (text.includes("%") && value < 10 ? 1 : 0));
}

/** A number, or the length of a list, at a JSON pointer. */
function valueAt(body: unknown, pointer: string): number | null {
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], body);
  if (Array.isArray(found)) return found.length;
  if (typeof found === "boolean") return Number(found);
  return typeof found === "number" ? found : null;
}

function namesIn(body: unknown): string[] {
  if (body === null || typeof body !== "object") return [];
  return Object.entries(body).flatMap(([key, value]) =>
    (key === "name" || key === "short") && typeof value === "string" ? [value] : namesIn(value),
  );
}

function datesIn(files: Files): string[] {
  const { dataset, gap } = files["data.json"];
  return [dataset.asOf, ...(gap.converted ? [gap.converted.date] : [])];
}
