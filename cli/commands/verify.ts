import { Command } from "commander";
import { verify } from "@/db";
import { progressBar } from "../progress-bar";

const LISTED = 20;

export function verifyCommand(): Command {
  return new Command("verify")
    .description("recount every stored profile from the postings and report any difference")
    .action(async () => {
      const bars = {
        postings: progressBar("Reading postings again", 0, "postings"),
        roles: progressBar("Working out profiles again", 0, "roles"),
      };
      const { datasets, postings, facts, profiles, differences } = await verify((step, done, of) => {
        bars[step === "roles" ? "postings" : "roles"].stop();
        bars[step].update(done, of);
      });
      bars.postings.stop();
      bars.roles.stop();
      for (const { kind, where, what } of differences.slice(0, LISTED))
        console.log(`${kind}\t${where}\t${what}`);
      if (differences.length > LISTED) console.log(`… and ${differences.length - LISTED} more`);
      const checked = `${postings.toLocaleString("en")} postings, ${facts.toLocaleString("en")} facts, ${profiles.toLocaleString("en")} profiles`;
      if (datasets.length === 0) console.error("There is no dataset to verify.");
      else console.error(`${datasets.join(", ")}: ${checked} recounted, ${differences.length} differences`);
      if (differences.length > 0) process.exitCode = 1;
    });
}
