import { expect, test } from "./fixtures";
import { EMPTY_PORT } from "./servers";

test("the header leads to the method, and a link to a definition to its place", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Method" }).click();
  await expect(page).toHaveURL("/method");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How the figures are made");
  await page.goto("/method#interval");
  await expect(page.getByRole("heading", { name: /How sure a median is/ })).toBeInViewport();
});

test("the worked example has the figures of the comparison", async ({ page, request }) => {
  const { b, gap } = await (
    await request.get("/compare/full-stack-developer/backend-developer/data.json")
  ).json();
  await page.goto("/method");
  const example = (await page.locator("#example").textContent()) ?? "";
  const money = (amount: number) => `$${Math.abs(amount).toLocaleString("en-US")}`;
  for (const amount of [b.pay.median, ...b.pay.interval, gap.median, ...gap.interval]) {
    expect(example).toContain(money(amount));
  }
  expect(example).toContain(`${b.pay.n} postings of ${b.pay.employers} employers`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is there", async ({ page }) => {
    await page.goto("/method");
    for (const id of ["active", "pay", "interval", "gap", "like-for-like", "skills", "scores", "example"]) {
      await expect(page.locator(`#${id}`), id).toBeVisible();
    }
    await expect(page.locator("#scores table")).toHaveCount(3);
  });
});

test("a phone shows it without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/method");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("without postings the definitions stand and the example says why it can't", async ({ page }) => {
  await page.goto(`http://127.0.0.1:${EMPTY_PORT}/method`);
  await expect(page.getByText(/no postings here yet/)).toBeVisible();
  await expect(page.locator("#interval")).toBeVisible();
});
