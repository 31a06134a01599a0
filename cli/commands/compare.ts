import { Command } from "commander";
import { getComparison, getReport } from "@/db";
import { ROLES } from "@/lib/posting/roles";
import { articleMarkdown } from "@/lib/report/article/markdown";
import { writeArticle } from "@/lib/report/article/write-article";
import { FILTERS, parseView, type View } from "@/lib/view/view";
import { vocabulary } from "@/lib/view/vocabulary";
import { comparisonTable } from "../comparison-table";
import { UsageError } from "../usage-error";

interface Options {
  json?: boolean;
  markdown?: boolean;
  [filter: string]: string | boolean | undefined;
}

const HELP: Record<(typeof FILTERS)[number], string> = {
  country: "country codes, comma-separated: US,CA",
  mode: "work modes: remote, hybrid, onsite, unknown",
  level: "levels: entry, mid, senior, staff",
};

export function compareCommand(): Command {
  const command = new Command("compare")
    .description("two roles side by side")
    .argument("<a>", "a role, such as full-stack-developer")
    .argument("<b>", "another role, or the same with other filters")
    .option("--dataset <id>", "an older dataset, as `crossroles status` names it")
    .option("--json", "everything, as data.json has it")
    .option("--markdown", "the report, as text with tables");
  for (const filter of FILTERS) {
    command.option(`--${filter} <values>`, HELP[filter]);
    for (const side of ["a", "b"])
      command.option(`--${side}.${filter} <values>`, `${filter} of side ${side} alone`);
  }
  return command.action(async (a: string, b: string, options: Options) => {
    const view = viewOf(a, b, options);
    if (options.markdown) {
      const report = await getReport(view);
      process.stdout.write(articleMarkdown(writeArticle(report, view.dataset), report.comparison));
      return;
    }
    const comparison = await getComparison(view);
    console.log(options.json ? JSON.stringify(comparison, null, 2) : comparisonTable(comparison));
  });
}

function viewOf(a: string, b: string, options: Options): View {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) if (typeof value === "string") query.set(name, value);
  const { view, dropped } = parseView({ a, b }, query, vocabulary);
  const problem = dropped[0];
  if (problem) throw new UsageError(explain(problem.parameter, problem.value, problem.reason));
  if (!view) throw new UsageError("Two roles are needed.");
  return view;
}

function explain(parameter: string, value: string, reason: string): string {
  if (parameter !== "a" && parameter !== "b") return `--${parameter} ${value}: ${reason}.`;
  const near = ROLES.filter(({ slug }) =>
    value.split("-").some((word) => word.length > 2 && slug.includes(word)),
  );
  const list = (near.length > 0 ? near : ROLES).map(({ slug }) => slug).join(", ");
  return `There is no role "${value}". ${near.length > 0 ? "Did you mean" : "There are"}: ${list}`;
}
