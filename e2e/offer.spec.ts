import { readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { formatShare } from "@/lib/format";
import { expect, test } from "./fixtures";
import { startRecorder } from "./recorder";

const roles = "a=backend-developer&b=full-stack-developer";
const pair = "/compare/backend-developer/full-stack-developer";
const base = (page: Page) => page.getByLabel("Base pay", { exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** What the postings of a list say they are counted as, a year. */
async function listedPay(request: APIRequestContext, list: string): Promise<number[]> {
  const pays: number[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const html = await (await request.get(`${list}&page=${page}`)).text();
    pages = Number(html.match(/Page (?:<!-- -->)?\d+(?:<!-- -->)? of (?:<!-- -->)?(\d+)/)?.[1] ?? 1);
    const items = html.slice(html.indexOf("<ol"), html.indexOf("</main>"));
    for (const [, money = ""] of items.matchAll(/counted as \$([\d,]+) a year/g))
      pays.push(Number(money.replaceAll(",", "")));
  }
  return pays;
}

test("an offer's percentile is what the list of postings says", async ({ page, request }) => {
  const pays = await listedPay(request, `${pair}/postings?country=US&level=senior&side=a&pay=stated`);
  expect(pays.length).toBeGreaterThan(30);
  await page.goto(`/offer?${roles}&country=US&level=senior`);
  await expect(heading(page)).toHaveText(`Check an offer against ${pays.length} postings`);
  for (const offer of [150_000, 175_000, 500_000]) {
    await base(page).fill(offer.toLocaleString("en-US"));
    const [below, same, above] = [
      pays.filter((pay) => pay < offer).length,
      pays.filter((pay) => pay === offer).length,
      pays.filter((pay) => pay > offer).length,
    ];
    const share = below === 0 ? "none" : below === pays.length ? "all" : formatShare(below / pays.length);
    await expect(heading(page)).toContainText(`more than ${share}`);
    await expect(page.locator("#standing tbody tr").first()).toContainText(`${below} · ${same} · ${above}`);
    await expect(page.locator("#nearest h2")).toContainText(`${above} beat it, it beats ${below}`);
  }
});

test("the offer stands in the fragment, survives a reload and a change of filter", async ({ page }) => {
  await page.goto(`/offer?${roles}`);
  await base(page).fill("150k");
  await expect(page).toHaveURL(/#base=150k&currency=USD&period=year$/);
  await page.reload();
  await expect(base(page)).toHaveValue("150k");
  const before = await heading(page).textContent();
  await page.getByRole("button", { name: /^Level/ }).click();
  await page.getByRole("checkbox", { name: "Senior" }).click();
  await expect(page).toHaveURL(/level=senior#base=150k/);
  await expect(heading(page)).not.toHaveText(before ?? "");
  await expect(heading(page)).toContainText("This offer pays more than");
});

test("which postings beat it leads to them; the other role values it too", async ({ page }) => {
  await page.goto(`/offer?${roles}#base=150000&currency=USD&period=year`);
  await expect(page.locator("#standing tbody tr")).toHaveCount(2);
  await expect(page.locator("#standing")).toContainText(
    "Full-Stack Developer in the United States, the same offer",
  );
  for (const role of ["Backend", "Full-Stack"])
    await expect(page.locator("#standing")).toContainText(
      new RegExp(`Postings for ${role} Developer in the United States typically advertise \\$[\\d,]+ to \\$`),
    );
  const first = page.locator("#nearest li").first();
  const employer = (await first.locator("small").textContent())?.split(" · ")[0] ?? "-";
  await first.getByRole("link").click();
  await expect(heading(page)).toContainText(`by ${employer} that state usable pay`);
});

test("a range is placed by both ends in both roles, with its width", async ({ page, request }) => {
  const pays = await listedPay(request, `${pair}/postings?side=a&pay=stated`);
  await page.goto(`/offer?${roles}`);
  await page.getByText("I am hiring").click();
  await page.getByLabel("From", { exact: true }).fill("140k");
  await page.getByLabel("To", { exact: true }).fill("170k");
  const rows = page.locator("#standing tbody tr");
  await expect(rows).toHaveCount(4);
  const below = (amount: number) => pays.filter((pay) => pay < amount).length;
  await expect(rows.nth(0)).toContainText(formatShare(below(140_000) / pays.length));
  await expect(rows.nth(1)).toContainText(formatShare(below(170_000) / pays.length));
  await expect(page.locator("#standing")).toContainText("The top of this range is 21% above its bottom.");
  await expect(page.locator("#standing")).toContainText(
    `Its middle pays more than ${formatShare(below(155_000) / pays.length)}`,
  );
  await expect(page.locator("#draft")).toHaveCount(0);
});

test("every amount that is none is answered in words", async ({ page }) => {
  await page.goto(`/offer?${roles}`);
  const answers = page.locator("form p[role=alert]");
  for (const [typed, words] of [
    ["0", "An offer of 0 cannot be placed"],
    ["-90000", "Pay cannot be negative"],
    ["a lot", "no amount in this"],
    ["120-150k", "I am hiring"],
    ["9".repeat(30), "too large"],
  ] as const) {
    await base(page).fill(typed);
    await expect(answers).toContainText(words);
    await expect(page.locator("#standing")).toHaveCount(0);
  }
  await base(page).fill("75");
  await expect(answers).toContainText("no full-time job pays that");
  await page.getByRole("button", { name: "Yes, an hour" }).click();
  await expect(page.getByText("$75 an hour is counted as $156,000 a year.")).toBeVisible();
  await page.getByLabel("Paid by").selectOption("month");
  await base(page).fill("12,500");
  await expect(page.getByText("$12,500 a month is counted as $150,000 a year.")).toBeVisible();
});

test("another currency is converted at the dated rate, and said so", async ({ page }) => {
  await page.goto(`/offer?${roles}`);
  await page.getByLabel("Currency").selectOption("EUR");
  await base(page).fill("130.000");
  const { perEuro } = JSON.parse(readFileSync("lib/posting/exchange-rates.json", "utf8"));
  const dollars = Math.round(130_000 * perEuro.USD).toLocaleString("en-US");
  await expect(page.getByText(`€130,000 is $${dollars}, at 1 EUR =`)).toBeVisible();
  await expect(
    page.getByText(/of 31 December 2025 \(.*\); buying power is not considered/).first(),
  ).toBeVisible();
});

test("a role with no pay says so, and gives no percentile", async ({ page }) => {
  await page.goto(`/offer?${roles}&country=DE#base=90000&currency=EUR&period=year`);
  await expect(heading(page)).toHaveText("Too few postings state their pay to place this offer");
  await expect(page.getByRole("main")).toContainText(
    "No posting for Backend Developer in Germany states usable base pay in EUR",
  );
  await expect(page.getByLabel("E-mail")).toHaveValue(/too few state their pay to point to a figure/);
  await expect(page.getByRole("main")).not.toContainText(/pays more than \d/);
});

test("the draft follows the choices, can be edited and copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/offer?${roles}#base=140000&currency=USD&period=year`);
  const letter = page.getByLabel("E-mail");
  await expect(letter).toHaveValue(/Could you raise the base to \$[\d,]+ a year, which is the median/);
  await page.getByRole("radio", { name: "Warm" }).check();
  await page.getByRole("checkbox", { name: "Equity and its schedule" }).check();
  await page.getByLabel("Base to ask for").selectOption({ label: "An amount of my own" });
  await page.getByLabel("Amount, USD a year").fill("120k");
  await expect(page.locator("#draft").getByRole("alert")).toHaveText(/no more than the offer/);
  await expect(letter).not.toHaveValue(/120,000/);
  await page.getByLabel("Amount, USD a year").fill("161k");
  await expect(letter).toHaveValue(
    /Is there room to bring the base to \$161,000 a year\?[\s\S]*the equity in full/,
  );
  await page.getByLabel("Level of the role").selectOption("Senior");
  await expect(page).toHaveURL(/level=senior#base=140000/);
  await expect(letter).toHaveValue(/Backend Developer in the United States \(senior\)/);
  await letter.fill(`${await letter.inputValue()}\nP.S. My own words.`);
  await page.getByRole("radio", { name: "Firm" }).check();
  await expect(letter).toHaveValue(/Is there room[\s\S]*My own words/);
  await page.getByRole("button", { name: "Copy e-mail" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter.inputValue());
  await page.getByRole("button", { name: /^Write it anew/ }).click();
  await expect(letter).toHaveValue(/I am ready to accept at a base of \$161,000/);
  await expect(page.locator("#draft")).toContainText("What this does not know");
});

test("an older dataset leads to the newest, an unknown role is named", async ({ page }) => {
  await page.goto(`/offer?${roles}&dataset=imported-2026-06-10`);
  await page.getByRole("link", { name: /newest dataset/ }).click();
  await expect(page).toHaveURL(`/offer?${roles}`);
  await page.goto("/offer?a=plumber");
  await expect(page.getByText("There is no role called “plumber”.")).toBeVisible();
});

test("no request carries what was typed", async ({ page }) => {
  const { origin, sent, stop } = await startRecorder();
  const elsewhere: string[] = [];
  page.on("request", (one) => one.url().startsWith(origin) || elsewhere.push(one.url()));
  await page.goto(`${origin}/offer?${roles}`);
  await base(page).fill("137,531");
  await page.getByLabel("Currency").selectOption("CHF");
  await page.getByLabel("Currency").selectOption("USD");
  await expect(page).toHaveURL(/#base=137%2C531/);
  await page.getByLabel("Base to ask for").selectOption({ label: "An amount of my own" });
  await page.getByLabel("Amount, USD a year").fill("148,642");
  await page.getByLabel("E-mail").fill("Dear Quibbleton");
  for (const link of (await page.locator("#nearest li a").all()).slice(0, 4)) await link.hover();
  await page.getByRole("button", { name: /^Work mode/ }).click();
  await page.getByRole("checkbox", { name: "Remote" }).click();
  await expect(page).toHaveURL(/mode=remote#base=137%2C531/);
  await page.keyboard.press("Escape");
  await page.getByText("I am hiring").click();
  await page.getByLabel("To", { exact: true }).fill("159,753");
  await page.getByLabel("Role B").click();
  await page.keyboard.type("data sci");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/b=data-scientist&mode=remote#base=137%2C531&to=159%2C753/);
  await page.reload();
  await expect(page.getByLabel("To", { exact: true })).toHaveValue("159,753");
  await page.locator("#nearest li a").first().click();
  await expect(heading(page)).toContainText("that state");
  stop();
  expect(sent.length).toBeGreaterThan(8);
  expect(sent.some((one) => one.includes("b=data-scientist&mode=remote"))).toBe(true);
  const typed = /137.{0,3}531|148.{0,3}642|159.{0,3}753|Quibbleton|#|%23/;
  expect(sent.filter((one) => typed.test(one))).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs it for, and shows the market", async ({ page, request }) => {
    const { a } = await (await request.get(`${pair}/data.json`)).json();
    await page.goto(`/offer?${roles}`);
    await expect(page.locator("noscript > p")).toContainText("Checking an offer needs JavaScript");
    await expect(page.locator("noscript > p")).toBeVisible();
    await expect(base(page)).toBeHidden();
    await expect(page.getByRole("table").first()).toContainText(`$${a.pay.median.toLocaleString("en-US")}`);
    await expect(page.locator("figure svg").first()).toBeVisible();
    await page.getByRole("combobox", { name: "Role B" }).selectOption("data-scientist");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/offer?a=backend-developer&b=data-scientist");
  });
});

test("a phone shows all of it without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const typed of ["base=150000", "base=120k&to=160k"]) {
    await page.goto(`/offer?${roles}#${typed}&currency=USD&period=year`);
    await expect(page.locator("#standing")).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, typed).toBeLessThanOrEqual(0);
    await page.goto("about:blank");
  }
});

test("a comparison leads here with its view", async ({ page }) => {
  await page.goto(`${pair}?country=US&b.mode=remote`);
  await page.getByRole("link", { name: "Check an offer against these postings" }).click();
  await expect(page).toHaveURL(`/offer?${roles}&country=US&b.mode=remote`);
  await page.goBack();
  await page.getByRole("link", { name: "See which of them your skills cover" }).click();
  await expect(page).toHaveURL(`/fit?${roles}&country=US&b.mode=remote`);
  await page.getByRole("link", { name: "The whole comparison" }).click();
  await expect(page).toHaveURL(`${pair}?country=US&b.mode=remote`);
});
