import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";

test("from the home page to a comparison", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Role A" }).click();
  await page.keyboard.type("full");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Role B" }).click();
  await page.keyboard.type("data sci");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/\/compare\/full-stack-developer\/data-scientist$/);
  await expect(page.getByRole("table").first()).toContainText("240");
});

test("picking a role changes the address and the figures with one call", async ({ page }) => {
  await page.goto(pair);
  const calls: string[] = [];
  page.on("request", (request) => request.method() === "POST" && calls.push(request.url()));
  await page.getByRole("combobox", { name: "Role B" }).click();
  await page.keyboard.type("data scientist");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/full-stack-developer\/data-scientist$/);
  await expect(page.getByRole("table").first()).toContainText("60");
  expect(calls).toHaveLength(1);
});

test("filters narrow both sides, stand in the address and can be cleared", async ({ page }) => {
  await page.goto(pair);
  await page.getByRole("button", { name: /^Country/ }).click();
  await page.getByRole("checkbox", { name: "United States" }).click();
  await expect(page.getByRole("checkbox", { name: "United States" })).toBeChecked();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Work mode/ }).click();
  await page.getByRole("checkbox", { name: "Remote" }).click();
  await expect(page.getByRole("checkbox", { name: "Remote" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`${pair}?country=US&mode=remote`);
  await expect(page.getByRole("table").first()).toContainText("36");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page).toHaveURL(pair);
  await expect(page.getByRole("table").first()).toContainText("240");
});

test("swap turns the sides round, back turns them again", async ({ page }) => {
  await page.goto(pair);
  const heads = page.getByRole("table").first().getByRole("columnheader");
  await page.getByRole("button", { name: "Swap the two sides" }).click();
  await expect(page).toHaveURL(/backend-developer\/full-stack-developer$/);
  await expect(heads.filter({ hasText: /Backend|Full-Stack/ }).first()).toContainText("Backend");
  await page.goBack();
  await expect(page).toHaveURL(pair);
  await expect(heads.filter({ hasText: /Backend|Full-Stack/ }).first()).toContainText("Full-Stack");
  await page.goForward();
  await expect(heads.filter({ hasText: /Backend|Full-Stack/ }).first()).toContainText("Backend");
});

test("a copied link shows the same figures in another browser", async ({ page, browser, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${pair}?country=US&level=senior&b.mode=remote`);
  await page.getByRole("link", { name: /copy link/i }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("dataset=imported-2026-06-30");
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  const glance = (one: typeof page) => one.getByRole("table").first().textContent();
  expect(await glance(elsewhere)).toBe(await glance(page));
  await elsewhere.context().close();
});

test("what an address says that cannot be used is named, and the rest is kept", async ({ page }) => {
  await page.goto(`${pair}?country=US,Mars&mode=sitting`);
  await expect(page.getByText(/Mars/)).toBeVisible();
  await expect(page.getByText(/sitting/)).toBeVisible();
  await expect(page.getByRole("table").first()).toContainText("144");
});

test("an unknown role is said to be none, and others are offered", async ({ page }) => {
  await page.goto("/compare/plumber/backend-developer");
  await expect(page.getByText(/plumber/i).first()).toBeVisible();
  await expect(page.getByRole("combobox").first()).toBeVisible();
});

test("a slice without postings says so", async ({ page }) => {
  await page.goto(`${pair}?country=FR`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/No postings match/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all figures, charts and tables are there, and the form leads on", async ({ page, request }) => {
    await page.goto(pair);
    const { a, b } = await (await request.get(`${pair}/data.json`)).json();
    const text = (await page.locator("main").textContent()) ?? "";
    for (const side of [a, b]) {
      expect(text).toContain(`$${side.pay.median.toLocaleString("en-US")}`);
      expect(text).toContain(String(side.postings));
    }
    expect(await page.locator("main svg[role=img], main figure svg").count()).toBeGreaterThan(3);
    await page.getByRole("combobox").nth(1).selectOption("data-scientist");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/full-stack-developer\/data-scientist/);
  });
});

test("the page fits a phone without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pair);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
