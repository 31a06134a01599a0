import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const MESSAGE = `Real postings are needed, and they are not part of this repository.
Name their folder (with labels/, boards/ashby/ and files/ in it) before the command:
  CROSSROLES_POSTINGS=/path/to/postings npm run …`;

/** The folder of real postings from CROSSROLES_POSTINGS; ends the process with code 2 if there is none. */
export function postingsFolder(): string {
  const folder = process.env.CROSSROLES_POSTINGS;
  if (folder && existsSync(folder)) return folder;
  console.error(folder ? `CROSSROLES_POSTINGS names ${folder}, which does not exist.\n${MESSAGE}` : MESSAGE);
  process.exit(2);
}

/** The Ashby board responses of the folder as text, in the order of their names. */
export function ashbyBoards(folder: string): string[] {
  const boards = path.join(folder, "boards", "ashby");
  return readdirSync(boards)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readFileSync(path.join(boards, name), "utf8"));
}
