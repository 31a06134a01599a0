import { Command } from "commander";
import { listRejects } from "@/db";
import { UsageError } from "../usage-error";

export function rejectsCommand(): Command {
  return new Command("rejects")
    .description("input that could not be used, and why")
    .option("--limit <n>", "how many to list", "100")
    .option("--json", "as JSON lines")
    .action(async ({ limit, json }: { limit: string; json?: boolean }) => {
      const wanted = Number(limit);
      if (!Number.isInteger(wanted) || wanted < 1)
        throw new UsageError(`--limit takes a number from 1 on, not "${limit}".`);
      const { total, rejects } = await listRejects({ limit: wanted });
      for (const one of rejects) {
        if (json) console.log(JSON.stringify(one));
        else
          console.log(
            `${one.file}${one.line === null ? "" : `:${one.line}`}\t${one.reason}\t${one.excerpt.slice(0, 80)}`,
          );
      }
      if (total === 0) console.error("Nothing was rejected.");
      else if (total > rejects.length)
        console.error(`${rejects.length} of ${total} shown; --limit ${total} shows all.`);
    });
}
