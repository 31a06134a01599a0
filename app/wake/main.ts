import { firstSign } from "./first-sign";
import { layOutInParts } from "./lay-out";
import { loadProgram, startProgram } from "./program";

/** Who has read an answer for so long is likely to ask something next. */
const READING_MS = 4000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const parsed = new Promise<void>((resolve) => {
  if (document.readyState !== "loading") resolve();
  else document.addEventListener("DOMContentLoaded", () => resolve());
});

const loaded = new Promise<void>((resolve) => {
  window.addEventListener("load", () => resolve());
});

/** Parts that show nothing, or lose what is typed, until the program runs; some only if the browser kept what they name. */
function isProgramNeeded(): boolean {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-needs-program]")];
  return parts.some(({ dataset }) => dataset.needsProgram === "" || isKept(dataset.needsProgram ?? ""));
}

function isKept(name: string): boolean {
  try {
    return (window.localStorage.getItem(name) ?? "[]") !== "[]";
  } catch {
    // A browser may keep nothing.
    return false;
  }
}

/** Nothing is loaded ahead, and nothing runs unasked, where a reader saves data. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

async function timeToWake(): Promise<void> {
  await parsed;
  if (isProgramNeeded()) return;
  await loaded;
  if (savesData()) return firstSign;
  await loadProgram();
  await pause(READING_MS);
}

layOutInParts();
// What the program starts from comes with the page, to its end.
Promise.race([firstSign, timeToWake()])
  .then(() => parsed)
  .then(startProgram);
