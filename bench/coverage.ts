import { parseArgs } from "node:util";
import { type Goal, goalsOf, isReached, MOST_BIAS, shareHolding } from "./coverage/goals";
import { type Setting, type Simulated, simulate } from "./coverage/simulate";

const USAGE = `How often the 95% intervals hold what is true, in samples drawn from known markets: log-normal pay by level,
2 to 5 postings an employer whose pay moves together, as it comes and rounded to 5,000. A minute or two.

  npm run bench -- coverage [--draws 2000] [--seed NAME]`;

/** Standard deviations of log pay within a level; real boards measured 0.19 between employers and 0.10 within one. */
const SPREADS = {
  "half of the spread is between employers": { betweenEmployers: 0.2, withinEmployer: 0.2 },
  "three quarters of it are": { betweenEmployers: 0.19, withinEmployer: 0.11 },
};
const SIZES = [30, 100, 500];
/** Small samples cost little: more of them, for the figures nearest to their goals. */
const DRAWS_AT_30 = 5;
const STEPS = [0, 5_000];

const { values } = parseArgs({
  options: {
    draws: { type: "string", default: "2000" },
    seed: { type: "string", default: "coverage" },
    help: { type: "boolean" },
  },
});
const draws = Number(values.draws);
if (values.help || !Number.isInteger(draws) || draws < 2) {
  console.error(USAGE);
  process.exit(2);
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const row = (cells: string[]) =>
  `  ${cells.map((cell, index) => (index === 2 ? cell.padEnd(13) : cell.padStart(8))).join("  ")}`;

function goalLine(result: Simulated, goal: Goal): string {
  const coverage = result[goal.figure];
  return row([
    String(result.n),
    result.step ? `by ${result.step}` : "smooth",
    goal.figure,
    String(coverage.shown),
    percent(shareHolding(coverage)),
    `${percent(goal.from)} to ${percent(goal.to)}${isReached(result, goal) ? "" : " MISSED"}`,
  ]);
}

function print(setting: Setting): number {
  const result = simulate(setting, setting.n === 30 ? DRAWS_AT_30 * draws : draws, values.seed);
  const goals = goalsOf(setting);
  const { bias, standardError } = result.likeForLike;
  const part = Math.abs(bias) / standardError;
  const isBiased = part >= MOST_BIAS;
  for (const goal of goals) console.log(goalLine(result, goal));
  console.log(
    `    like-for-like bias ${bias.toFixed(0)}, ${part.toFixed(2)} of its standard error ${standardError.toFixed(0)}${isBiased ? " MISSED" : ""}`,
  );
  return goals.filter((goal) => !isReached(result, goal)).length + (isBiased ? 1 : 0);
}

console.log(
  `${draws} pairs of samples a line (${DRAWS_AT_30} times as many at 30), seed "${values.seed}", true values known`,
);
let missed = 0;
for (const [name, spread] of Object.entries(SPREADS)) {
  console.log(`\n${name}\n${row(["n", "pay", "interval of", "shown", "hold it", "goal"])}`);
  for (const step of STEPS) for (const n of SIZES) missed += print({ n, step, spread });
}
console.log(missed ? `\n${missed} goals missed` : "\nall goals reached");
process.exitCode = missed ? 1 : 0;
