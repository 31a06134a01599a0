import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { ROLES } from "@/lib/posting/roles";
import { ashbyBoards, postingsFolder } from "./postings-folder";
import { readAshbyBoard } from "./score/ashby";
import { parseGold } from "./score/gold";
import { guideMapping } from "./score/guide-role";
import { type Options, parseOptions, USAGE } from "./score/options";
import { disputedLines, scoreLines, summaryLines, tableLines } from "./score/print";
import type { Fact, Miss, Score, Table } from "./score/result";
import { scoreAshbyCountries, scoreAshbyMode, scoreAshbyPay } from "./score/score-ashby";
import { scoreGold } from "./score/score-gold";
import { indeedRow, scoreIndeed } from "./score/score-indeed";
import { dataJobsRow, djinniRow, roleTable } from "./score/second-opinions";
import { parseConll, skillspanTable } from "./score/skillspan";
import { summarise } from "./score/summary";

const SUMMARY_FILE = path.join(import.meta.dirname, "..", "lib", "extract", "scores.json");

interface Report {
  scores: Score[];
  tables: Table[];
  samples: Miss[];
}

function guideTable(): Table {
  return {
    fact: "role",
    title: "Our finer roles and the labels' own",
    columns: ["ours", "labels'"],
    rows: ROLES.filter((role) => role.guide !== role.slug).map((role) => [role.slug, role.guide]),
  };
}

function run(folder: string): Report {
  const text = (...names: string[]) => readFileSync(path.join(folder, ...names), "utf8");
  const rows = (name: string): unknown[] => parse(text("files", name), { columns: true, bom: true });
  const guideOf = guideMapping([...ROLES]);
  const ashby = ashbyBoards(folder).flatMap(readAshbyBoard);
  const pay = scoreAshbyPay(ashby);
  const mode = scoreAshbyMode(ashby);
  const dataJobs = rows("data-jobs-sample-2023.csv")
    .map((row) => dataJobsRow.parse(row))
    .map((row) => ({ title: row.job_title, category: row.job_title_short }));
  const djinni = rows("djinni-2026.csv").map((row) => djinniRow.parse(row));
  return {
    scores: [
      ...scoreGold(parseGold(text("labels", "gold-dev.jsonl")), guideOf),
      mode.score,
      scoreAshbyCountries(ashby),
      pay.score,
      scoreIndeed(rows("indeed-us-salary-strings-2021.csv").map((row) => indeedRow.parse(row))),
    ],
    tables: [
      guideTable(),
      roleTable("Titles of data jobs by their publisher's class", dataJobs, guideOf, 1),
      roleTable("Djinni's titles by their publisher's category", djinni, guideOf, 40),
      mode.table,
      skillspanTable(parseConll(text("labels", "skillspan-tech_dev.conll"))),
    ],
    samples: pay.samples,
  };
}

function sampleLines(samples: Miss[], all: boolean): string[] {
  const step = all ? 1 : Math.max(1, Math.floor(samples.length / 8));
  const shown = samples.filter((_, index) => index % step === 0);
  return [
    `Pay read where Ashby has no structured salary (${samples.length}; ${shown.length} shown, to be judged by eye)`,
    ...shown.map((miss) => `    ${miss.id}  ${miss.got}  ${(miss.evidence[0] ?? "").slice(0, 160)}`),
    "",
  ];
}

function print(report: Report, { fact, misses }: Options) {
  const about = (entry: { fact: Fact }) => fact === null || entry.fact === fact;
  const scores = report.scores.filter(about);
  const limit = fact === null ? misses : Number.POSITIVE_INFINITY;
  const lines = [
    ...report.tables.filter(about).flatMap(tableLines),
    ...(fact === null || fact === "pay" ? sampleLines(report.samples, fact === "pay") : []),
    ...scores.flatMap((score) => scoreLines(score, limit)),
    ...disputedLines(),
    ...summaryLines(scores),
  ];
  console.log(lines.join("\n"));
}

function main() {
  let options: Options;
  try {
    options = parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const report = run(postingsFolder());
  if (options.json) console.log(JSON.stringify(report));
  else print(report, options);
  if (options.write) {
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(SUMMARY_FILE, `${JSON.stringify(summarise(report.scores, date), null, 2)}\n`);
    console.error(`Wrote ${path.relative(process.cwd(), SUMMARY_FILE)}`);
  }
}

main();
