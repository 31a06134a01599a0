import { whenIdle } from "@/components/when-idle";

/** The files of the framework's own start; the build writes them here. */
declare const ROOT_FILES: string[];

/** The page's data name what it is drawn with. */
const CHUNK = /\/_next\/static\/chunks\/[^"\\]+\.js/g;

declare global {
  interface Window {
    __next_f?: unknown[];
  }
}

/** Runs the page's program: what the framework starts with, and what this page is drawn with. */
export function startProgram(): void {
  for (const file of programFiles()) {
    const script = document.createElement("script");
    script.src = file;
    document.head.append(script);
  }
}

/** Has the files ready without running them, once the page is loaded; not where a reader saves data. */
export function fetchProgramLater(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  window.addEventListener("load", () => whenIdle(fetchProgram));
}

function fetchProgram(): void {
  for (const href of programFiles()) {
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "prefetch", as: "script", href }));
  }
}

function programFiles(): Set<string> {
  const data = (window.__next_f ?? []).flat().filter((part) => typeof part === "string");
  return new Set([...ROOT_FILES, ...data.flatMap((part) => part.match(CHUNK) ?? [])]);
}
