import type { Browser, Page } from "@playwright/test";
import { median } from "./median";

/** How much slower than this machine a phone is taken to be, as in Lighthouse's mobile preset. */
const SLOWDOWN = 4;
/** Long enough for a page to have everything ready. */
const READING_MS = 3000;
const CHANGES = 10;
/** How long people hold a button down. */
const PRESS_MS = 80;
const PHONE = { viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true };

/** Milliseconds from the first tap on a filter of a page nobody has touched yet, on a slowed processor, until its list is drawn. */
export async function firstTapMs(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.goto(url);
    await page.waitForTimeout(READING_MS);
    const answered = untilDrawn(page, "open list");
    await page.locator("button[aria-expanded=false]").first().tap({ noWaitAfter: true });
    return await answered;
  } finally {
    await context.close();
  }
}

/** Median milliseconds from the end of a click on a filter's value until other figures are drawn: of views asked for the first time, and again. */
export async function changeMs(browser: Browser, url: string): Promise<Record<"first" | "again", number>> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.locator("button[aria-expanded=false]").last().click();
    await page.waitForTimeout(READING_MS);
    const times: number[] = [];
    const boxes = page.getByRole("checkbox");
    for (let change = 0; change < CHANGES; change++) {
      for (const box of await boxes.all()) {
        const answered = untilDrawn(page, "figures");
        await box.click({ delay: PRESS_MS, noWaitAfter: true });
        times.push(await answered);
        await page.waitForTimeout(READING_MS / 4);
      }
    }
    // One value after another is set, and one after another taken away: then the views come back.
    const views = 2 * (await boxes.count());
    return { first: median(times.slice(0, views - 1)), again: median(times.slice(views)) };
  } finally {
    await context.close();
  }
}

/** Milliseconds from the next click until the page draws what it leads to. Listens at once, settles when it is drawn. */
function untilDrawn(page: Page, what: "open list" | "figures"): Promise<number> {
  // Functions with names of their own are not known in the browser.
  return page.evaluate(
    ([what, figures, list]) => {
      const before = document.querySelector(figures)?.textContent;
      return new Promise<number>((resolve) => {
        let clicked = 0;
        window.addEventListener("pointerup", (event) => {
          clicked ||= event.timeStamp;
        });
        new MutationObserver((_, observer) => {
          const waits =
            what === "figures"
              ? document.querySelector(figures)?.textContent === before
              : document.querySelector(list) === null;
          if (waits) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    },
    [what, "main table", "button[aria-expanded=true]"] as const,
  );
}
