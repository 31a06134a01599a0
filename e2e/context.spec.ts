import { parse } from "csv-parse/sync";
import { contextSchema } from "@/lib/compare/context";
import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";
const SECTIONS = ["flips", "moving", "employers", "changes"];
const money = (amount: number) => `$${Math.abs(amount).toLocaleString("en-US")}`;

test("what stands around a comparison comes with its page, without a call", async ({ page, request }) => {
  const { flips, transfer, changes, employers } = contextSchema.parse(
    await (await request.get(`${pair}/context.json`)).json(),
  );
  const calls: string[] = [];
  page.on("request", (call) => call.url().includes("context.json") && calls.push(call.url()));
  await page.goto(pair);
  await expect(page.locator("#flips")).toContainText(
    `${flips?.values.length} values of country, work mode and level`,
  );
  await expect(page.locator("#flips tbody").first()).toContainText(
    money(flips?.values[0]?.a.median ?? Number.NaN),
  );
  for (const { name } of transfer?.aToB.missing ?? [])
    await expect(page.locator("#moving")).toContainText(name);
  await expect(page.locator("#employers")).toContainText(employers.a.largest[0]?.name ?? "-");
  await expect(page.locator("#changes")).toContainText("10 June 2026");
  await expect(page.locator("#changes")).toContainText(money(changes?.b?.pay?.now.median ?? Number.NaN));
  expect(calls).toEqual([]);
});

test("a change of filter fetches it once, after the comparison, and only then", async ({ page }) => {
  await page.goto(pair);
  await expect(page.locator("#flips")).toBeVisible();
  const order: string[] = [];
  page.on("response", (response) => {
    if (response.request().method() === "POST") order.push("comparison");
    if (response.url().includes("context.json")) order.push("context");
  });
  await page.getByRole("button", { name: /^Work mode/ }).click();
  await page.getByRole("checkbox", { name: "Remote" }).click();
  await expect(page.locator("#flips")).toContainText("No single country or level");
  expect(order).toEqual(["comparison", "context"]);
});

test("a value's link leads to the comparison within it, with the same figures", async ({ page, request }) => {
  const { flips } = contextSchema.parse(await (await request.get(`${pair}/context.json`)).json());
  const remote = flips?.values.find(({ value }) => value === "remote");
  await page.goto(pair);
  await page.locator("#flips").getByRole("link", { name: "Remote" }).first().click();
  await expect(page).toHaveURL(`${pair}?mode=remote`);
  const glance = page.getByRole("table").first();
  await expect(glance).toContainText(money(remote?.a.median ?? Number.NaN));
  await expect(glance).toContainText(money(remote?.b.median ?? Number.NaN));
});

test("while it hangs, the comparison is there", async ({ page }) => {
  await page.goto(pair);
  await expect(page.locator("#flips")).toBeVisible();
  await page.route("**/context.json*", () => {});
  await page.getByRole("button", { name: /^Country/ }).click();
  await page.getByRole("checkbox", { name: "United States" }).click();
  await expect(page.getByRole("table").first()).toContainText("144");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test.describe("when it cannot be had", () => {
  test.use({ expectedErrors: [/500/] });

  test("each section says so and offers another try; the comparison stands", async ({ page }) => {
    await page.goto(pair);
    await expect(page.locator("#flips")).toBeVisible();
    await page.route("**/context.json*", (route) =>
      route.fulfill({
        status: 500,
        json: { error: { code: "failed", message: "The figures could not be read." } },
      }),
    );
    await page.getByRole("button", { name: /^Level/ }).click();
    await page.getByRole("checkbox", { name: "Senior" }).click();
    await expect(page.locator("#employers")).toContainText("could not be read");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.unrouteAll();
    await page.locator("#employers").getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("#employers")).toContainText("Invented Employer");
    await expect(page.locator("#flips")).toContainText("No single country or work mode");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [1440, 390]) {
    test(`every section is to be seen before the footer at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pair);
      const footer = (await page.locator("footer").boundingBox())?.y ?? 0;
      for (const id of SECTIONS) {
        await expect(page.locator(`#${id}`), id).toBeVisible();
        const box = await page.locator(`#${id}`).boundingBox();
        expect(box?.y, id).toBeLessThan(footer);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      await expect(page.getByText("Being worked out").first()).toBeHidden();
      await page.locator("#flips").getByRole("link", { name: "Remote" }).first().click();
      await expect(page).toHaveURL(`${pair}?mode=remote`);
    });
  }
});

test("a phone shows all of it without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pair);
  for (const id of SECTIONS) await expect(page.locator(`#${id}`)).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("context.csv has the figures of context.json; both refuse what they cannot use", async ({ request }) => {
  const { flips } = contextSchema.parse(await (await request.get(`${pair}/context.json`)).json());
  const response = await request.get(`${pair}/context.csv`);
  expect(response.headers()["content-disposition"]).toContain("-context.csv");
  const rows: string[][] = parse(await response.text(), { relax_column_count: true });
  for (const { filter, value, gap } of flips?.values ?? []) {
    const row = rows.find(
      ([figure, item]) => figure === `gap of medians by ${filter}, b minus a` && item === value,
    );
    expect(row?.[3]).toBe(String(gap));
  }
  for (const format of ["context.json", "context.csv"]) {
    expect((await request.get(`${pair}/${format}?mode=sitting`)).status()).toBe(400);
    expect((await request.get(`${pair}/${format}?dataset=imported-1999-01-01`)).status()).toBe(404);
  }
});

test("a slice without postings has nothing beside it", async ({ page }) => {
  await page.goto(`${pair}?country=FR`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/No postings match/);
  for (const id of SECTIONS) await expect(page.locator(`#${id}`)).toHaveCount(0);
});
