import { Command } from "commander";
import { backup } from "@/db";

export function backupCommand(): Command {
  return new Command("backup")
    .description("copy the whole database to a new file, also while it is in use")
    .argument("<path>", "the new file")
    .action(async (path: string) => {
      await backup(path);
      console.error(`Copied to ${path}`);
    });
}
