import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";

/** Tabs on until what has the focus is what is looked for. */
async function tabTo(page: Page, what: string, limit = 80) {
  for (let at = 0; at < limit; at++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return `${focused?.getAttribute("aria-label") ?? ""} ${focused?.textContent ?? ""}`.trim();
    });
    if (name.includes(what)) return;
  }
  throw new Error(`Nothing called ${what} is reached by the tab key.`);
}

test("a whole comparison by keyboard alone", async ({ page }) => {
  await page.goto(pair);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");

  await tabTo(page, "Role B");
  await page.keyboard.type("data sci");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/full-stack-developer\/data-scientist$/);

  await tabTo(page, "Work mode");
  await page.keyboard.press("Enter");
  await tabTo(page, "", 1);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/mode=remote/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Work mode/ })).toBeFocused();
  await tabTo(page, "Clear all");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/data-scientist$/);

  await tabTo(page, "Chart: stated base pay");
  const tooltip = page.locator("#pay .recharts-tooltip-wrapper");
  await expect(page.locator("#pay svg[tabindex]")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tooltip).toContainText("or less");

  await tabTo(page, "Skills");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#skills$/);
  await expect(page.locator("#skills")).toBeInViewport();
  await page.getByRole("radio", { name: "All" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /^Shared/ })).toBeChecked();
});

test("the way up the levels answers to the arrow keys", async ({ page }) => {
  await page.goto(pair);
  await page.locator("#career h2 a").last().focus();
  const drawing = page.locator("#career").locator("svg[tabindex], [role=group]");
  const isReached = () => drawing.evaluateAll((all) => all.includes(document.activeElement as SVGElement));
  for (let at = 0; at < 10 && !(await isReached()); at++) await page.keyboard.press("Tab");
  await expect(page.locator("#career svg[tabindex]")).toBeFocused();
  const tooltip = page.locator("#career .recharts-tooltip-wrapper");
  await page.keyboard.press("ArrowRight");
  await expect(tooltip).toContainText(/^Senior.*of its postings/);
  await page.keyboard.press("ArrowLeft");
  await expect(tooltip).toContainText(/^Mid.*of its postings/);
});

test("nothing that has the focus is hidden behind the line of sections", async ({ page }) => {
  await page.goto(pair);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator("#sources a").first().focus();
  for (let at = 0; at < 25; at++) {
    await page.keyboard.press("Shift+Tab");
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const line = document.querySelector("nav[aria-label='Sections of this page']");
      if (!focused || !line || line.contains(focused)) return false;
      return focused.getBoundingClientRect().bottom < line.getBoundingClientRect().bottom;
    });
    expect(hidden).toBe(false);
  }
});

test("the line of sections follows the reading", async ({ page }) => {
  await page.goto(pair);
  const line = page.getByRole("navigation", { name: "Sections of this page" });
  await expect(line.locator("[aria-current]")).toHaveCount(0);
  for (const [id, label] of [
    ["seniority", "Levels"],
    ["countries", "Places"],
    ["pay-by-level", "Pay"],
  ] as const) {
    await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
    await expect(line.locator("[aria-current]")).toHaveText(label);
  }
});
