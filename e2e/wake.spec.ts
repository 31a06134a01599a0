import { expect, test } from "./fixtures";

test.use({ asleep: true });

const pair = "/compare/full-stack-developer/backend-developer";

test("a page is whole before its program starts, and starts it with a reader's first sign", async ({
  page,
}) => {
  // A reader who saves data is never taken to have read enough.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  const scripts = page.locator("script[src*='/_next/static/']:not([nomodule])");
  await page.goto(pair, { waitUntil: "networkidle" });
  expect(await scripts.count()).toBe(1);
  await expect(page.locator("html")).toHaveAttribute("data-laid-out");
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.mouse.move(20, 200);
  await expect(page.locator("html")).toHaveAttribute("data-awake");
  expect(await scripts.count()).toBeGreaterThan(5);
});

test("after a time of reading the program starts by itself", async ({ page }) => {
  await page.goto(pair);
  await expect(page.locator("html")).toHaveAttribute("data-awake");
  await expect(page.locator("html")).not.toHaveAttribute("data-signed");
});

test("the click that wakes a page is answered", async ({ page }) => {
  await page.goto(pair);
  await page
    .getByRole("button", { name: /^Work mode/ })
    .first()
    .click();
  await page.getByRole("checkbox", { name: "Remote" }).click();
  await expect(page).toHaveURL(/\?mode=remote$/);
});

test("a chart that is pointed at while the page sleeps comes alive, and one that has the focus", async ({
  page,
}) => {
  await page.goto(pair);
  await page.locator("#skills svg").first().hover();
  await expect(page.locator("#skills .recharts-surface").first()).toBeAttached();
  await page.reload();
  await page
    .locator("#work-mode")
    .getByRole("group", { name: /^Chart/ })
    .focus();
  await expect(page.locator("#work-mode .recharts-surface")).toBeAttached();
});

test("a link works before the program runs", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/\/compare\//);
});

test("what needs the program has it at once", async ({ page }) => {
  for (const address of ["/offer#base=150000&currency=USD&period=year", "/fit", "/roles"]) {
    await page.goto(address);
    await expect(page.locator("html"), address).toHaveAttribute("data-awake");
  }
  await page.goto("/");
  await page.evaluate(() =>
    localStorage.setItem("crossroles.recent", JSON.stringify([{ href: "/compare/a/b", title: "A and B" }])),
  );
  await page.reload();
  await expect(page.getByRole("heading", { name: "Seen last" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("all sections are laid out soon, and a link into the page lands at its section", async ({ page }) => {
    await page.goto(pair);
    await expect(page.locator("html")).toHaveAttribute("data-laid-out");
    await page.goto(`${pair}?mode=remote#sources`);
    await expect(page.locator("#sources-finding")).toBeInViewport();
  });
});
