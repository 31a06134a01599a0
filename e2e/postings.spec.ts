import { comparisonSchema } from "@/lib/compare/comparison";
import { contextSchema } from "@/lib/compare/context";
import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";

test("a number opens the postings it counts, its skill marked in each", async ({ page, request }) => {
  const { a } = comparisonSchema.parse(await (await request.get(`${pair}/data.json`)).json());
  const docker = a.skills.find(({ slug }) => slug === "docker");
  const words = `${docker?.n} postings of Full-Stack Developer that ask for Docker`;
  await page.goto(pair);
  await page.locator("#skills").getByText("Table", { exact: true }).click();
  await page.locator("#skills table").getByRole("link", { name: words, exact: true }).click();
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

for (const query of ["", "?country=US&b.mode=remote,hybrid"]) {
  test(`every bar and number that opens postings opens as many${query && `, ${query}`}`, async ({
    page,
    request,
  }) => {
    await page.goto(`${pair}${query}`);
    await expect(page.locator("#employers")).toBeVisible();
    const links = await page
      .locator('a[href*="/postings?"]')
      .evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute("href") ?? "",
          link.getAttribute("aria-label") ?? "",
          link.textContent ?? "",
        ]),
      );
    const opened = new Map<string, string>();
    for (const [href = "", said = "", shown = ""] of links) {
      if (shown) expect(said, href).toMatch(new RegExp(`^${shown} posting`));
      expect(opened.get(href) ?? said, href).toBe(said);
      opened.set(href, said);
    }
    expect(opened.size).toBeGreaterThan(60);
    for (const [href, said] of opened) {
      const html = await (await request.get(href)).text();
      expect(html.match(/<h1[^>]*>([^<]*)</)?.[1], href).toBe(said.replaceAll("&", "&amp;"));
    }
  });
}

const CHARTS = [
  "pay",
  "like-for-like",
  "pay-by-level",
  "seniority",
  "skills",
  "skill-pay",
  "attributes",
  "work-mode",
  "countries",
];

test("bars and dots of every chart open postings, as a still drawing and as a live one", async ({ page }) => {
  await page.goto(pair);
  for (const id of CHARTS) {
    const areas = page.locator(`#${id} svg a[href*="/postings?"]`);
    const still = await areas.evaluateAll(placed);
    expect(still.length, id).toBeGreaterThan(1);
    await areas.first().hover();
    await expect(page.locator(`#${id} .recharts-surface a`).first()).toBeAttached();
    await expect.poll(() => areas.evaluateAll(placed), id).toEqual(still);
  }
});

/** What links say, and where they lie to two pixels: the live drawing has them where the still one had. */
const placed = (links: Element[]) =>
  links.map((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    const [left, top] = [x + window.scrollX, y + window.scrollY];
    return [link.getAttribute("aria-label"), ...[left, top, width, height].map((at) => Math.round(at / 4))];
  });

test("a click on a bar opens its postings, and pointing at it still says its numbers", async ({ page }) => {
  await page.goto(pair);
  const docker = page
    .locator("#skills svg")
    .getByRole("link", { name: /Backend Developer that ask for Docker$/ });
  await docker.hover();
  await expect(page.locator("#skills .recharts-surface a").first()).toBeAttached();
  await docker.hover({ position: { x: 40, y: 8 } });
  await expect(page.locator("#skills .recharts-tooltip-wrapper")).toContainText("Docker");
  const said = await docker.getAttribute("aria-label");
  await docker.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(said ?? "");
});

test("arrow keys go from bar to bar, and the enter key opens one", async ({ page }) => {
  await page.goto(pair);
  await page
    .locator("#work-mode")
    .getByRole("group", { name: /^Chart/ })
    .focus();
  await expect(page.locator("#work-mode .recharts-surface")).toBeFocused();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  const link = page
    .locator("#work-mode svg")
    .getByRole("link", { name: /Backend Developer with hybrid work$/ });
  await expect(link).toBeFocused();
  await expect(page.locator("#work-mode .recharts-tooltip-wrapper")).toContainText("Hybrid");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("with hybrid work");
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
  const table = page.getByRole("table").first();
  await table.getByRole("link", { name: "120 postings of Full-Stack Developer", exact: true }).click();
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

  test("a bar opens its postings", async ({ page }) => {
    await page.goto(pair);
    const link = page
      .locator("#seniority svg")
      .getByRole("link", { name: /Full-Stack Developer at senior level$/ });
    const said = await link.getAttribute("aria-label");
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(said ?? "");
  });

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
