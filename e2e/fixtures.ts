import { test as base, expect, type Page } from "@playwright/test";

/** A page on which any console error or uncaught exception fails the test; its program runs unless it is asked to sleep. */
export const test = base.extend<{ expectedErrors: RegExp[]; asleep: boolean }>({
  expectedErrors: [[], { option: true }],
  asleep: [false, { option: true }],
  page: async ({ page, expectedErrors, asleep, javaScriptEnabled }, use) => {
    if (javaScriptEnabled && !asleep) wakeAfterLoading(page);
    const errors: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
    };
    page.on("console", (message) => message.type() === "error" && note(message.text()));
    page.on("pageerror", (error) => note(error.message));
    await use(page);
    expect(errors, "errors in the browser's console").toEqual([]);
  },
});

/** A page loaded by its address starts with a reader's first sign and is laid out in parts; tests are quicker than any reader. */
function wakeAfterLoading(page: Page): void {
  const { goto, reload } = page;
  const wake = async <T>(loaded: Promise<T>): Promise<T> => {
    const answer = await loaded;
    await page.waitForFunction(() => {
      window.dispatchEvent(new Event("keydown"));
      window.dispatchEvent(new Event("resize"));
      return !document.querySelector("main") || document.documentElement.dataset.awake !== undefined;
    });
    return answer;
  };
  page.goto = (...to) => wake(goto.apply(page, to));
  page.reload = (...how) => wake(reload.apply(page, how));
}

export { expect };
