import { expect, test } from "./fixtures";
import { MARKETS_PORT } from "./servers";

const pair = "/compare/full-stack-developer/backend-developer";
const report = `${pair}/report`;

test("the report tells what the comparison shows, and leads to it and to its postings", async ({
  page,
  request,
}) => {
  const { a, b } = await (await request.get(`${pair}/data.json`)).json();
  await page.goto(pair);
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await expect(page).toHaveURL(report);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Backend postings offer");
  const article = page.getByRole("article");
  for (const side of [a, b])
    await expect(article).toContainText(`$${side.pay.median.toLocaleString("en-US")}`);
  await article
    .getByRole("link", { name: /^220 postings of Backend Developer/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("220 postings of Backend Developer");
});

test("page and Markdown tell the same article, of any view", async ({ page, request }) => {
  for (const query of ["", "?country=US&mode=remote", "?a.country=US&b.country=DE"]) {
    await page.goto(`${report}${query}`);
    const shown = (await page.getByRole("article").textContent()) ?? "";
    const text = await (await request.get(`${pair}/report.md${query}`)).text();
    const lines = text
      .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
      .replace(/[\\*]/g, "")
      .split("\n")
      .filter((line) => /^(#|- |In |Both|Of )/.test(line))
      .map((line) => line.replace(/^(#+|-) /, ""));
    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.filter((line) => !shown.includes(line)),
      query,
    ).toEqual([]);
  }
});

test("Markdown is a file of the same article, with its links", async ({ request }) => {
  const response = await request.get(`${pair}/report.md?country=US`);
  expect(response.headers()["content-type"]).toContain("text/markdown");
  expect(response.headers()["content-disposition"]).toMatch(
    /attachment; filename="crossroles-full-stack.+\.md"/,
  );
  const text = await response.text();
  expect(text).toMatch(/^# Backend postings offer \$/);
  expect(text).toContain("| Median US base pay, 95% interval |");
  expect(text).toMatch(/\]\(http:\/\/[^)]+\/postings\?country=US&dataset=imported-2026-06-30&side=a/);
  const pictures = [...text.matchAll(/!\[[^\]]+\]\((http:[^)]+)\)/g)].map(([, address = ""]) => address);
  expect(pictures.map((address) => new URL(address).searchParams.get("chart"))).toEqual(["pay", "career"]);
  for (const address of pictures)
    expect((await request.get(address)).headers()["content-type"], address).toBe("image/png");
  expect((await request.get(`${pair}/report.md?mode=sitting`)).status()).toBe(400);
});

test("questions and answers are there for machines, and the same as on the page", async ({ page }) => {
  await page.goto(report);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const graphs = texts.flatMap((text) => JSON.parse(text)["@graph"] ?? []);
  const faq = graphs.find((one) => one["@type"] === "FAQPage");
  expect(faq.mainEntity.length).toBeGreaterThan(4);
  for (const { name, acceptedAnswer } of faq.mainEntity) {
    await expect(page.getByRole("term").filter({ hasText: name })).toBeVisible();
    expect(acceptedAnswer.text).toMatch(/\.$/);
  }
});

test("on paper the article stands alone", async ({ page }) => {
  await page.goto(report);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: "Markdown" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Pages" })).toBeHidden();
  await expect(page.getByRole("img").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Which to choose" })).toBeVisible();
});

test("a slice without postings, an unknown role and an old dataset are said in words", async ({ page }) => {
  await page.goto(`${report}?country=FR`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/No postings match/);
  await page.goto("/compare/plumber/backend-developer/report");
  await expect(page.getByText(/plumber/i).first()).toBeVisible();
  await page.goto(`${report}?dataset=imported-1999-01-01`);
  await expect(page.getByRole("main")).toContainText("imported-1999-01-01");
  await page.goto(`${report}?dataset=imported-2026-06-10`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Backend");
});

test("a report of the sample says what is modelled", async ({ page }) => {
  await page.goto(`http://127.0.0.1:${MARKETS_PORT}${report}?dataset=sample`);
  await expect(page.getByRole("main")).toContainText("Modelled sample");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("In the model");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("the whole article is there, its drawings with it, and fits a phone", async ({ page }) => {
    await page.goto(report);
    await expect(page.getByRole("heading", { name: "Questions and answers" })).toBeVisible();
    expect(await page.locator("article figure svg").count()).toBeGreaterThan(1);
    const width = await page.locator("body").evaluate((body) => body.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
