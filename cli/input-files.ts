import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file to read, `-` for standard input; or why there is none at that path. */
export type InputFile = { path: string; size: number | null } | { path: string; problem: string };

/** The files that paths name: folders are entered, in order of name, hidden entries left out. */
export async function findInputFiles(paths: string[]): Promise<InputFile[]> {
  const found = await Promise.all(paths.map((path) => filesAt(path)));
  return found.flat();
}

async function filesAt(path: string): Promise<InputFile[]> {
  if (path === "-") return [{ path, size: null }];
  try {
    const entry = await stat(path);
    if (!entry.isDirectory()) return [{ path, size: entry.isFile() ? entry.size : null }];
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort(byName);
    const inner: InputFile[] = [];
    for (const name of names) inner.push(...(await filesAt(join(path, name))));
    return inner.length > 0 ? inner : [{ path, problem: "the folder is empty" }];
  } catch (error) {
    return [{ path, problem: problemOf(error) }];
  }
}

function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A file system error in words that say what to do. */
export function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "no such file or folder: check the path";
  if (code === "EACCES" || code === "EPERM") return "not allowed to read it: check its permissions";
  if (code === "Z_BUF_ERROR") return "the gzip data ends too early: what came before was read";
  if (code?.startsWith("Z_")) return "the gzip data is damaged: what came before was read";
  return message ?? String(error);
}
