import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";
const PAGES = [
  "/",
  pair,
  `${pair}?a.country=DE&b.country=US`,
  `${pair}/postings?side=a`,
  "/roles",
  "/roles/backend-developer",
  "/method",
  "/data",
  "/offer",
  "/fit",
];

/** Phones, the narrowest one, and what a window of 1440 pixels has at twice the size. */
const WIDTHS = [390, 320, 720];

for (const address of PAGES) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} pixels`).toBe(0);
    }
  });
}

test("the answer stands on a phone's first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ["/", pair]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: /Backend postings offer/ })).toBeInViewport({ ratio: 1 });
  }
});

test("paper shows the figures without what can only be clicked, in the light", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(pair);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#pay svg").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Country/ })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Sections of this page" })).toBeHidden();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("body")).toHaveCSS("color", "rgb(23, 25, 28)");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.length).toBeGreaterThan(20_000);
});

test("the dark has its own colours, for the page and for both sides", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(pair);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(18, 20, 22)");
  const head = (label: string) => page.getByRole("table").first().getByRole("columnheader", { name: label });
  await expect(head("Full-Stack")).toHaveCSS("color", "rgb(52, 211, 162)");
  await expect(head("Backend")).toHaveCSS("color", "rgb(134, 173, 255)");
});

test("nothing moves for a reader who wants no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(pair);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
      }).length,
  );
  expect(moving).toBe(0);
});
