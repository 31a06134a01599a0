import disputed from "./disputed-labels.json";
import type { Share } from "./metrics";
import { figureValues, type Miss, reached, type Score, type Table } from "./result";

export interface DisputedLabel {
  id: string;
  fact: string;
  reason: string;
}

const NO_LIMIT = Number.POSITIVE_INFINITY;
const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();
const clip = (words: string, length: number) =>
  words.length > length ? `${words.slice(0, length - 1)}…` : words;
const three = (value: number) => value.toFixed(3);

function printShare(name: string, share: Share | undefined): string[] {
  if (!share) return [];
  const [from, to] = share.interval;
  return [`${name} ${three(share.value)} [${three(from)}, ${three(to)}] (${share.hits}/${share.of})`];
}

/** One line of figures, each with its 95% interval, then the goal and whether it is reached. */
export function scoreLine(score: Score): string {
  const { figures, goal } = score;
  const parts = [
    ...printShare("accuracy", figures.accuracy),
    ...printShare("precision", figures.precision),
    ...printShare("recall", figures.recall),
    ...(figures.f1 === undefined ? [] : [`F1 ${three(figures.f1)}`]),
  ];
  const mark = { true: "reached", false: "NOT REACHED", null: "" }[`${reached(score)}`];
  const wanted = Object.entries(goal ?? {}).map(([name, least]) => `${name} ${least}`);
  const aim = wanted.length > 0 ? `   goal ${wanted.join(", ")}: ${mark}` : "";
  return `${score.fact.padEnd(9)} ${score.against.padEnd(8)} n=${score.n}  ${parts.join("  ")}${aim}`;
}

export function worstFirst(misses: Miss[]): Miss[] {
  return [...misses].sort((a, b) => b.weight - a.weight);
}

function missLines(miss: Miss, short: boolean): string[] {
  const cut = short ? 160 : NO_LIMIT;
  const evidence = miss.evidence.slice(0, short ? 4 : NO_LIMIT);
  return [
    `    ${miss.id}  ${clip(oneLine(miss.title), 90)}`,
    `      expected ${clip(oneLine(miss.expected), cut)}`,
    `      got      ${clip(oneLine(miss.got), cut)}`,
    ...evidence.map((line) => `      · ${clip(oneLine(line), short ? 160 : 400)}`),
  ];
}

/** A score's line, its notes and its worst misses; with `limit` infinite all of them, uncut. */
export function scoreLines(score: Score, limit: number): string[] {
  const shown = worstFirst(score.misses).slice(0, limit);
  const rest = score.misses.length - shown.length;
  return [
    scoreLine(score),
    ...score.notes.map((note) => `    ${note}`),
    ...shown.flatMap((miss) => missLines(miss, limit !== NO_LIMIT)),
    ...(rest > 0 ? [`    … ${rest} more: --fact ${score.fact}`] : []),
    "",
  ];
}

export function tableLines(table: Table): string[] {
  const rows = [table.columns, ...table.rows.map((row) => row.map(String))];
  const widths = table.columns.map((_, column) =>
    Math.min(48, Math.max(...rows.map((row) => (row[column] ?? "").length))),
  );
  const line = (row: string[]) =>
    `    ${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  ")}`.trimEnd();
  return [table.title, ...rows.map(line), ""];
}

export function disputedLines(labels: DisputedLabel[] = disputed): string[] {
  if (labels.length === 0) return [];
  return [
    "Labels that we think wrong (they still count as they stand)",
    ...labels.map(({ id, fact, reason }) => `    ${id} ${fact}: ${reason}`),
    "",
  ];
}

/** One line a score, without misses. */
export function summaryLines(scores: Score[]): string[] {
  const missed = scores.filter((score) => reached(score) === false);
  const open = missed.map((score) => {
    const values = figureValues(score.figures);
    const gaps = Object.entries(score.goal ?? {}).filter(([name, least]) => (values[name] ?? 0) < least);
    return `${score.fact}/${score.against} ${gaps.map(([name, least]) => `${name} ${three(values[name] ?? 0)} < ${least}`).join(", ")}`;
  });
  return [
    "Summary (95% Wilson intervals, each item taken as independent)",
    ...scores.map((score) => `    ${scoreLine(score)}`),
    open.length === 0 ? "All goals reached." : `Goals not reached: ${open.join("; ")}`,
  ];
}
