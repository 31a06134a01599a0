import { whenIdle } from "@/components/when-idle";

/** What the framework starts with; the build writes both here. The runtime runs all that is there, and starts the page. */
declare const ROOT_FILES: string[];
declare const RUNTIME_FILE: string;

/** The page's data name what it is drawn with. */
const CHUNK = /\/_next\/static\/chunks\/[^"\\]+\.js/g;

declare global {
  interface Window {
    __next_f?: unknown[];
  }
}

const asked = new Map<string, Promise<void>>();

/** Runs the page's program. */
export function startProgram(): void {
  for (const file of [...programFiles(), RUNTIME_FILE]) void load(file);
}

/** Has the program's files at hand, one after another, whenever the browser has nothing better to do. None of them does anything yet. */
export async function loadProgram(): Promise<void> {
  for (const file of programFiles()) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    await load(file);
  }
}

function load(src: string): Promise<void> {
  const before = asked.get(src);
  if (before) return before;
  const loaded = new Promise<void>((resolve) => {
    const script = document.createElement("script");
    document.head.append(Object.assign(script, { src, onload: resolve, onerror: resolve }));
  });
  asked.set(src, loaded);
  return loaded;
}

function programFiles(): Set<string> {
  const data = (window.__next_f ?? []).flat().filter((part) => typeof part === "string");
  return new Set([...ROOT_FILES, ...data.flatMap((part) => part.match(CHUNK) ?? [])]);
}
