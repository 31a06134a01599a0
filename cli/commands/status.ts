import { Command } from "commander";
import { countOlderReadings, getStatus } from "@/db";

export function statusCommand(): Command {
  return new Command("status")
    .description("what the database holds")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const status = await getStatus();
      const { older, of } = await countOlderReadings();
      if (json) {
        console.log(JSON.stringify({ ...status, olderReadings: older }, null, 2));
        return;
      }
      console.log(`database   ${status.path} (${(status.bytes / 1e6).toFixed(1)} MB)`);
      if (status.datasets.length === 0) {
        console.log("datasets   none yet. Import some postings: npx crossroles import <file or folder>");
      }
      for (const { id, label, postings, duplicates, roles, isShown } of status.datasets) {
        const shown = isShown ? "  (shown)" : "";
        console.log(
          `dataset    ${id}  ${label}: ${count(postings)} active postings, ${count(duplicates)} duplicates, ${roles} roles${shown}`,
        );
      }
      if (older > 0) {
        console.log(
          `older      ${count(older)} of ${count(of)} imported postings were read by an older version. Read them again: npx crossroles reread`,
        );
      }
      for (const { inputs, startedAt, staged } of status.unfinished) {
        console.log(
          `unfinished ${inputs}: ${count(staged)} postings staged since ${startedAt}. Run the same import again to finish it.`,
        );
      }
    });
}

const count = (n: number) => n.toLocaleString("en");
