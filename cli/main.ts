import { Command, CommanderError } from "commander";
import { StoreError } from "@/db";
import pkg from "@/package.json";
import { backupCommand } from "./commands/backup";
import { compareCommand } from "./commands/compare";
import { extractCommand } from "./commands/extract";
import { importCommand } from "./commands/import";
import { rejectsCommand } from "./commands/rejects";
import { rereadCommand } from "./commands/reread";
import { sampleCommand } from "./commands/sample";
import { statusCommand } from "./commands/status";
import { verifyCommand } from "./commands/verify";
import { InputUsageError } from "./read-input";
import { UsageError } from "./usage-error";

const FAILED = 1;
const WRONG_USAGE = 2;
const BUSY =
  "the database is being written by another import. Wait until it is done and run this again: what was read is kept.";

const program = new Command("crossroles")
  .description("Two job roles side by side, from job postings.")
  .version(pkg.version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .addHelpText("after", "\nThe database is CROSSROLES_DB, by default data/crossroles.db.");

for (const command of [
  sampleCommand,
  importCommand,
  extractCommand,
  compareCommand,
  statusCommand,
  rejectsCommand,
  rereadCommand,
  verifyCommand,
  backupCommand,
]) {
  program.addCommand(command().exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Another process kept the database for longer than this one waits. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof UsageError || error instanceof InputUsageError) {
    console.error(`crossroles: ${error.message}`);
    return WRONG_USAGE;
  }
  console.error(
    `crossroles: ${isBusy(error) ? BUSY : error instanceof Error ? error.message : String(error)}`,
  );
  if (!(error instanceof StoreError) && process.env.DEBUG) console.error(error);
  return FAILED;
}
