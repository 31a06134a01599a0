import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { comparisonSchema } from "@/lib/compare/comparison";
import { formatMoney } from "@/lib/format";
import { CHARTS } from "@/lib/view/chart-view";
import { expect, test } from "./fixtures";
import { EMPTY_PORT, FULL_PORT } from "./servers";

const roles = "full-stack-developer/backend-developer";
const here = `http://127.0.0.1:${FULL_PORT}`;

test("embeds alone may be framed anywhere", async ({ request }) => {
  for (const [path, anywhere] of [
    [`/embed/${roles}`, true],
    [`/embed/${roles}?chart=skills&country=US`, true],
    [`/compare/${roles}`, false],
    [`/compare/${roles}/data.json`, false],
    [`/compare/${roles}/image.png`, false],
    ["/", false],
    ["/data", false],
  ] as const) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain(
      anywhere ? "frame-ancestors *" : "frame-ancestors 'self'",
    );
    expect(headers["x-frame-options"], path).toBe(anywhere ? undefined : "SAMEORIGIN");
  }
});

test.describe("in another site's page", () => {
  test.use({ expectedErrors: [/frame-ancestors|refused|X-Frame-Options|chrome-error/i] });

  test("an embed is shown, any other page is not", async ({ page }) => {
    const frames = [`${here}/embed/${roles}?chart=pay`, `${here}/compare/${roles}`];
    const elsewhere = createServer((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(frames.map((src) => `<iframe src="${src}" width="600" height="500"></iframe>`).join(""));
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    await expect(page.frameLocator("iframe").nth(0).getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.frameLocator("iframe").nth(1).getByRole("heading", { level: 1 })).toHaveCount(0);
    elsewhere.close();
  });
});

test("an embed is the chart alone, with the page's figures and the way back", async ({ page, request }) => {
  const { a, b } = comparisonSchema.parse(
    await (await request.get(`/compare/${roles}/data.json?country=US`)).json(),
  );
  await page.goto(`/embed/${roles}?country=US&chart=pay&dataset=imported-2026-06-30`);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  for (const { pay } of [a, b])
    await expect(page.locator("svg").first()).toContainText(formatMoney(pay.median ?? Number.NaN, "USD"));
  await expect(page.locator("main")).toContainText("30 June 2026");
  const link = page.getByRole("link", { name: "The whole comparison" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("href", `/compare/${roles}?country=US&dataset=imported-2026-06-30#pay`);
});

test("an embed of an older dataset says that there are newer figures", async ({ page }) => {
  await page.goto(`/embed/${roles}?chart=seniority&dataset=imported-2026-06-10`);
  await expect(page.locator("main")).toContainText("as of 10 June 2026");
  await expect(page.getByRole("link", { name: "Figures of 30 June 2026" })).toHaveAttribute(
    "href",
    `/compare/${roles}#seniority`,
  );
});

test("an embed comes alive when it is pointed at, and answers to the arrow keys", async ({ page }) => {
  await page.goto(`/embed/${roles}?chart=work-mode`);
  const bars = page.getByRole("group", { name: /^Chart/ });
  await expect(bars).toBeVisible();
  await bars.focus();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  await page
    .locator(".recharts-surface")
    .first()
    .hover({ position: { x: 300, y: 20 } });
  await expect(page.locator(".recharts-tooltip-wrapper")).toContainText("Remote");
});

test("every chart can be embedded, on a phone too, without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 700 },
    baseURL: here,
  });
  const page = await context.newPage();
  for (const chart of CHARTS) {
    await page.goto(`/embed/${roles}?chart=${chart}`);
    await expect(page.locator("main svg, main p").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await context.close();
});

test("an embed that cannot be shown says why", async ({ page }) => {
  await page.goto(`/embed/plumber/backend-developer`);
  await expect(page.locator("main")).toContainText("There is no such role");
  await page.goto(`/embed/${roles}?dataset=imported-1999-01-01`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This chart cannot be shown");
  await page.goto(`http://127.0.0.1:${EMPTY_PORT}/embed/${roles}`);
  await expect(page.locator("main")).toContainText("There are no postings yet");
});
