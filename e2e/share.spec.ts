import type { APIRequestContext } from "@playwright/test";
import { comparisonSchema } from "@/lib/compare/comparison";
import { formatCount, formatMoney } from "@/lib/format";
import { expect, test } from "./fixtures";
import { EMPTY_PORT, MARKETS_PORT } from "./servers";

const pair = "/compare/full-stack-developer/backend-developer";

async function comparisonAt(request: APIRequestContext, query = "", base = "") {
  return comparisonSchema.parse(await (await request.get(`${base}${pair}/data.json${query}`)).json());
}

const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = ""]) => inner.replace(/<[^>]*>/g, ""));

test.describe("the picture of a link", () => {
  for (const query of ["", "?country=US&b.mode=remote", "?mode=remote"]) {
    test(`says what the page says${query ? ` of ${query}` : ""}`, async ({ page, request }) => {
      const { a, b } = await comparisonAt(request, query);
      await page.goto(`${pair}${query}`);
      const picture = await page.locator("meta[property='og:image']").getAttribute("content");
      const said = textsOf(
        await (await request.get((picture ?? "").replace("image.png", "image.svg"))).text(),
      );
      const figures = [a, b].flatMap(({ pay }) => [
        formatMoney(pay.median ?? Number.NaN, pay.currency),
        `n ${formatCount(pay.n)}`,
      ]);
      for (const figure of figures)
        expect(
          said.some((words) => words.includes(figure)),
          figure,
        ).toBe(true);
      const glance = page.getByRole("table").first();
      for (const { pay } of [a, b])
        await expect(glance).toContainText(formatMoney(pay.median ?? Number.NaN, pay.currency));
      const heading = ((await page.getByRole("heading", { level: 1 }).textContent()) ?? "").replace(
        /\s+/g,
        " ",
      );
      const verdict = heading.match(/^[^.]*\./)?.[0] ?? heading;
      expect(said.join(" ").replace(/\s+/g, " ")).toContain(verdict);
    });
  }

  test("is a PNG of the size that is promised, and every part of the head agrees", async ({
    page,
    request,
  }) => {
    await page.goto(`${pair}?country=US`);
    const meta = (name: string) =>
      page.locator(`meta[property='${name}'], meta[name='${name}']`).first().getAttribute("content");
    const address = (await meta("og:image")) ?? "";
    expect(address).toContain("country=US&mode=any&level=any&dataset=imported-2026-06-30");
    expect(await meta("twitter:image")).toBe(address);
    const response = await request.get(address);
    expect(response.headers()["content-type"]).toBe("image/png");
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([await meta("og:image:width"), await meta("og:image:height")]).toEqual(["1200", "630"]);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(new URL(canonical ?? "").pathname + new URL(canonical ?? "").search).toBe(`${pair}?country=US`);
    expect(await meta("og:url")).toBe(canonical);
  });

  test("of the sample shows no figure that rests on the model alone", async ({ request }) => {
    const base = `http://127.0.0.1:${MARKETS_PORT}`;
    const svg = await (await request.get(`${base}${pair}/image.svg?dataset=sample`)).text();
    expect(textsOf(svg).join(" ")).not.toMatch(/\$\d|\bn \d/);
    expect(textsOf(svg).join(" ")).toContain("modelled sample");
  });
});

test("an article of the comparison is shared with the same picture", async ({ page }) => {
  const picture = () => page.locator("meta[property='og:image']").getAttribute("content");
  await page.goto(`${pair}?country=US`);
  const ofComparison = await picture();
  await page.goto(`${pair}/report?country=US`);
  expect(await picture()).toBe(ofComparison);
  expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/report\?country=US$/);
});

test("the page says of itself what dataset it is, with files that answer", async ({ page, request }) => {
  await page.goto(`${pair}?mode=remote`);
  const data = JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "Dataset", identifier: "imported-2026-06-30" });
  expect(data.url).toMatch(/\?mode=remote$/);
  for (const { contentUrl, encodingFormat } of data.distribution) {
    const response = await request.get(contentUrl);
    expect(response.headers()["content-type"]).toContain(encodingFormat);
  }
});

test("search engines are told every pair of roles, and kept from other people's texts", async ({
  request,
}) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const paths = [...map.matchAll(/<loc>http:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
  expect(paths).toContain(pair);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect((await request.get(path ?? "")).status(), path).toBe(200);
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("/sitemap.xml");
  expect(robots).toContain("Disallow: /compare/*/*/postings");
});

test("a link to an older dataset shows its figures and says that there are newer ones", async ({ page }) => {
  await page.goto(`${pair}?dataset=imported-2026-06-10`);
  await expect(page.getByRole("table").first()).toContainText("120");
  await page
    .getByRole("link", { name: /30 June 2026/ })
    .first()
    .click();
  await expect(page).toHaveURL(pair);
  await expect(page.getByRole("table").first()).toContainText("240");
});

test("without postings there is no picture, with the reason", async ({ request }) => {
  const response = await request.get(`http://127.0.0.1:${EMPTY_PORT}${pair}/image.png`);
  expect(response.status()).toBe(503);
});

test("a sentence to quote has medians, n, interval and date, and is copied with its source and link", async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { a, b } = await comparisonAt(request);
  await page.goto(pair);
  await page.getByRole("link", { name: "Quote" }).first().click();
  const quote = page.locator("#quote");
  await expect(quote.locator("blockquote")).toContainText("On 30 June 2026, median US base pay");
  for (const { pay } of [a, b])
    await expect(quote.locator("blockquote")).toContainText(
      `${formatMoney(pay.median ?? Number.NaN, "USD")} (n ${formatCount(pay.n)})`,
    );
  await expect(quote.locator("blockquote")).toContainText("95% interval");
  await quote.getByRole("button", { name: "Copy sentence and source" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain((await quote.locator("blockquote").textContent()) ?? "-");
  expect(copied).toContain("(imported-2026-06-30)");
  const link = copied.match(/http\S+$/)?.[0] ?? "";
  expect(link).toContain("dataset=imported-2026-06-30");
  expect((await request.get(link)).status()).toBe(200);
});

test("of two currencies nothing is quoted, and the reason is given", async ({ page }) => {
  await page.goto(`${pair}?a.country=DE&b.country=US`);
  await expect(page.locator("#quote")).toContainText("two currencies");
  await expect(page.locator("#quote blockquote")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the sentence, its link, every file and the embed codes are there", async ({ page }) => {
    await page.goto(`${pair}?country=US`);
    await expect(page.locator("#quote blockquote")).toBeVisible();
    const link = page.locator("#quote figcaption a");
    await expect(link).toContainText(/^http:\/\/127\.0\.0\.1:\d+\/compare\//);
    await expect(page.getByRole("button", { name: /Copy/ })).toHaveCount(0);
    await page
      .locator("#seniority")
      .getByText(/^Embed/)
      .click();
    await expect(page.locator("#seniority code")).toBeVisible();
    await expect(page.locator("#seniority").getByRole("link", { name: /^PNG/ })).toBeVisible();
  });
});

test("where the device has a way to send something, it is offered the complete link", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: async (sent: ShareData) => {
        document.documentElement.dataset.sent = JSON.stringify(sent);
      },
    });
  });
  await page.goto(`${pair}?country=US`);
  await page.getByRole("button", { name: "Share…" }).click();
  const sent = JSON.parse((await page.locator("html").getAttribute("data-sent")) ?? "");
  expect(sent.title).toContain("Full-Stack Developer against Backend Developer");
  expect(sent.url).toContain("country=US&mode=any&level=any&dataset=imported-2026-06-30");
});
