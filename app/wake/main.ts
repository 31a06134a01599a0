import { firstSign } from "./first-sign";
import { layOutInParts } from "./lay-out";
import { fetchProgramLater, startProgram } from "./program";

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

const whole = new Promise<void>((resolve) => {
  if (document.readyState !== "loading") resolve();
  else document.addEventListener("DOMContentLoaded", () => resolve());
});

layOutInParts();
fetchProgramLater();
// What the program starts from comes with the page, to its end.
Promise.race([firstSign, whole.then(() => (isProgramNeeded() ? undefined : firstSign))])
  .then(() => whole)
  .then(startProgram);
