// The browser for tests: CROSSROLES_CHROMIUM, else one on the machine, else one that is installed now.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { run } from "./run.js";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium. Installs one, saying so, if there is none; throws if that fails. */
export async function findBrowser() {
  const chosen = process.env.CROSSROLES_CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CROSSROLES_CHROMIUM names ${chosen}, which does not exist.`);
    return chosen;
  }
  const found = onMachine();
  if (found) return found;
  await install();
  const installed = onMachine();
  if (installed) return installed;
  throw new Error("No browser could be installed. Install Chromium and name it in CROSSROLES_CHROMIUM.");
}

function onMachine() {
  return [...PLACES, chromium.executablePath()].find((place) => existsSync(place));
}

async function install() {
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("No Chromium found: installing Debian's package …");
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    console.log("No Chromium found: installing Playwright's …");
    await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  }
}
