import { comparisonSchema } from "@/lib/compare/comparison";
import { contextSchema } from "@/lib/compare/context";
import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";

test("a number opens the postings it counts, its skill marked in each", async ({ page, request }) => {
  const { a } = comparisonSchema.parse(await (await request.get(`${pair}/data.json`)).json());
  const docker = a.skills.find(({ slug }) => slug === "docker");
  const words = `${docker?.n} postings of Full-Stack Developer that ask for Docker`;
  await page.goto(pair);
  await page.locator("#skills summary").click();
  await page.locator("#skills").getByRole("link", { name: words, exact: true }).click();
  await expect(page).toHaveURL(`${pair}/postings?side=a&skill=docker`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
  const first = page
    .getByRole("main")
    .locator("ol > li")
    .filter({ has: page.getByRole("heading") })
    .first();
  await expect(first.locator("mark", { hasText: /^Docker$/ }).first()).toBeVisible();
  await expect(first).toContainText("Invented Employer");
  await expect(first.getByRole("link", { name: /^Original of/ })).toHaveAttribute("rel", "noopener nofollow");
  await first.getByText("Whole text").click();
  await expect(first.getByText(/Build features of product/).last()).toBeVisible();
});

test("every number of a page that opens postings opens as many", async ({ page, request }) => {
  const filtered = `${pair}?country=US&b.mode=remote,hybrid`;
  await page.goto(filtered);
  await expect(page.locator("#employers")).toBeVisible();
  const links = await page.locator('a[href*="/postings?"]').all();
  const named = await Promise.all(
    links.map(async (link) => [await link.getAttribute("href"), await link.textContent()] as const),
  );
  const distinct = new Map(named.map(([href, n]) => [href ?? "", n]));
  expect(distinct.size).toBeGreaterThan(40);
  for (const [href, n] of distinct) {
    const html = await (await request.get(href)).text();
    expect(html.match(/<h1[^>]*>([\d,]+) posting/)?.[1], href).toBe(n);
  }
});

test("pages follow each other and hold all postings once; past the last says so", async ({
  page,
  request,
}) => {
  const { b } = comparisonSchema.parse(await (await request.get(`${pair}/data.json`)).json());
  await page.goto(`${pair}/postings?side=b`);
  const items = page.locator("main h2");
  await expect(items).toHaveCount(20);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL(`${pair}/postings?side=b&page=2`);
  await expect(page.getByText(`Page 2 of ${Math.ceil(b.postings / 20)}`)).toBeVisible();
  await page.goto(`${pair}/postings?side=b&page=99`);
  await expect(page.getByText(/page “99”, there are only/)).toBeVisible();
  await expect(items).toHaveCount(b.postings % 20 || 20);
});

test("what cannot be used is named, and the rest is shown", async ({ page }) => {
  await page.goto(`${pair}/postings?side=a&skill=yodelling&mode=sitting`);
  await expect(page.getByText(/skill “yodelling”, no such skill/)).toBeVisible();
  await expect(page.getByText(/mode “sitting”, not one of/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("240 postings of Full-Stack Developer");
  await page.goto(`${pair}/postings?skill=docker`);
  await page.getByRole("link", { name: "Side B, Backend Developer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("220 postings of Backend Developer");
  await page.goto(`/compare/plumber/backend-developer/postings?side=a`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("not known here");
  await page.goto(`${pair}/postings?side=a&in.country=FR`);
  await expect(page.getByRole("main")).toContainText("No posting fits.");
});

test("an older dataset has no postings any more and leads to the newest", async ({ page }) => {
  await page.goto(`${pair}?dataset=imported-2026-06-10`);
  await page.getByRole("link", { name: "120 postings of Full-Stack Developer", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("These postings are no longer kept");
  await page.getByRole("link", { name: "Show those of 30 June 2026" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("240 postings of Full-Stack Developer");
});

test("a phone shows a list without scrolling sideways; machines are told not to keep it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${pair}/postings?side=a&pay=stated`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an employer's number opens its postings", async ({ page, request }) => {
    const { employers } = contextSchema.parse(await (await request.get(`${pair}/context.json`)).json());
    const [largest] = employers.b.largest;
    const words = `${largest?.n} postings of Backend Developer by ${largest?.name}`;
    await page.goto(pair);
    await page.getByRole("link", { name: words, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
    await expect(page.locator("main h2")).toHaveCount(largest?.n ?? 0);
    await page.getByRole("link", { name: "Full-Stack Developer against Backend Developer" }).click();
    await expect(page).toHaveURL(pair);
  });
});
