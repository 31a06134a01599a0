import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadSample } from "@/db/load-sample";
import { openStore } from "@/db/open";
import { CONTRADICTIONS } from "@/lib/sources/sample-market/published";
import { SAMPLE_DAYS, samplePostings } from "@/lib/sources/sample-market/sample-market";
import { checkFacts } from "./sample/check-facts";
import { checkMarket } from "./sample/check-market";
import { checkReport } from "./sample/check-reports";
import { GOLDEN_PAIRS } from "./sample/golden-pairs";

// The whole sample, through the ordinary import into a database of its own, against everything that was published.
const ENOUGH = 0.995;
const folder = mkdtempSync(path.join(tmpdir(), "crossroles-sample-"));
try {
  const store = openStore(path.join(folder, "sample.db"));
  const started = Date.now();
  await loadSample({}, store);
  const seconds = (Date.now() - started) / 1000;
  const checked = await checkMarket(store);
  const width = (of: (row: (typeof checked)[number]) => string) =>
    Math.min(60, Math.max(...checked.map((row) => of(row).length)));
  const [where, figure, source] = [width((x) => x.where), width((x) => x.figure), width((x) => x.source)];
  for (const row of checked) {
    const start = `${row.where.padEnd(where)}  ${row.figure.padEnd(figure)}  ${row.source.padEnd(source)}`;
    console.log(
      `${start}  ${row.published.padStart(8)}  ${row.ours.padStart(8)}  ${row.match ? "match" : "DIFFERS"}`,
    );
  }
  console.log("\nKnown contradictions of what was published:");
  for (const { role, figure: what, printed, reason } of CONTRADICTIONS)
    console.log(`  ${role}: ${what} (printed: ${printed}). ${reason}`);
  const matched = checked.filter(({ match }) => match).length;
  console.log(
    `\n${matched} of ${checked.length} published figures match; loaded in ${seconds.toFixed(1)} s.`,
  );
  const recovery = checkFacts(samplePostings(SAMPLE_DAYS.june));
  console.log(
    `${(recovery.recovered * 100).toFixed(3)} % of ${recovery.facts} facts are read as they were meant.`,
  );
  for (const { miss, n } of recovery.misses.slice(0, 40)) console.log(`  ${n}  ${miss}`);
  const update = process.argv.includes("--keep-reports");
  let unlike = 0;
  console.log("\nReports:");
  for (const [a, b] of GOLDEN_PAIRS) {
    const { file, untraced, differs } = await checkReport(store, a, b, update);
    if (differs || untraced.length > 0) unlike++;
    console.log(
      `  ${file}: ${differs ? "DIFFERS" : "as kept"}, ${untraced.length} numbers without their source`,
    );
    if (differs) console.log(`    kept  ${differs.kept}\n    now   ${differs.now}`);
    for (const one of untraced.slice(0, 10)) console.log(`    ${one}`);
  }
  if (unlike > 0 || matched < checked.length || recovery.recovered < ENOUGH) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
