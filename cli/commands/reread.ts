import { Command } from "commander";
import { countOlderReadings, readAgain } from "@/db";
import { progressBar } from "../progress-bar";

export function rereadCommand(): Command {
  return new Command("reread")
    .description("read stored postings again that an older version of Crossroles read")
    .action(async () => {
      const { older } = await countOlderReadings();
      const bar = progressBar("Reading postings again", older, "postings");
      const read = await readAgain((done) => bar.update(done));
      bar.stop();
      console.error(
        read === 0
          ? "All imported postings were read by this version."
          : `${read.toLocaleString("en")} postings read again.`,
      );
    });
}
