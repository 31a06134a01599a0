import { comparisonSchema } from "@/lib/compare/comparison";
import { expect, test } from "./fixtures";
import { MARKETS_PORT } from "./servers";

test.use({ baseURL: `http://127.0.0.1:${MARKETS_PORT}` });

const pair = "/compare/full-stack-developer/backend-developer";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the sample is chosen on the data page, kept by every link, and left again", async ({ page }) => {
      await page.goto("/");
      await expect(page.locator("main")).toContainText("Imported postings, as of 15 July 2026");
      await page.getByRole("link", { name: "Data", exact: true }).click();
      await page.getByRole("link", { name: "Show the modelled sample" }).click();
      await expect(page).toHaveURL("/data?dataset=sample");
      await page.getByRole("link", { name: "Compare roles in it" }).click();
      await expect(page).toHaveURL("/?dataset=sample");
      await expect(page.locator("main")).toContainText("Modelled sample, as of 30 June 2026");
      await page.getByRole(javaScriptEnabled ? "link" : "button", { name: "Compare", exact: true }).click();
      await expect(page).toHaveURL(`${pair}?dataset=sample`);
      await expect(page.getByRole("table").first()).toContainText("240");
      await page.getByRole("link", { name: "Method" }).click();
      await expect(page).toHaveURL("/method?dataset=sample");
      await expect(page.locator("#example")).toContainText("Modelled sample");
      await page.goBack();
      await page.getByRole("link", { name: "Back to the imported postings" }).click();
      await expect(page).toHaveURL(pair);
      await expect(page.getByRole("table").first()).toContainText("120");
      await expect(page.getByText("Modelled sample")).toHaveCount(0);
    });
  });
}

test("a change of filter stays in the market, and a copied link names its dataset", async ({ page }) => {
  await page.goto(`${pair}?dataset=sample`);
  await page.getByRole("button", { name: /^Work mode/ }).click();
  await page.getByRole("checkbox", { name: "Remote" }).click();
  await expect(page).toHaveURL(`${pair}?mode=remote&dataset=sample`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("In the model");
  expect(await page.getByRole("link", { name: "JSON", exact: true }).getAttribute("href")).toContain(
    "dataset=sample-2026-06-30",
  );
});

test("the label of the sample leads to what it is made of", async ({ page }) => {
  await page.goto(`${pair}?dataset=sample`);
  await page.getByRole("link", { name: "Modelled sample" }).first().click();
  await expect(page).toHaveURL("/data?dataset=sample#sample");
  await expect(page.getByRole("heading", { name: "What the sample is" })).toBeInViewport();
});

test("what is modelled is said in data.json, and of imported postings nothing is", async ({ request }) => {
  const read = async (query: string) =>
    comparisonSchema.parse(await (await request.get(`${pair}/data.json${query}`)).json());
  const sample = await read("?dataset=sample");
  expect(sample.dataset.market).toBe("sample");
  expect(sample.modelled).toEqual(expect.arrayContaining(["/gap"]));
  const imported = await read("");
  expect([imported.dataset.id, imported.modelled]).toEqual(["imported-2026-07-15", []]);
});

test("a dataset that is not kept is named, and the usual one shown", async ({ page }) => {
  await page.goto("/?dataset=sample-1999-01-01");
  await expect(page.getByText(/sample-1999-01-01/)).toBeVisible();
  await expect(page.locator("main")).toContainText("Imported postings, as of 15 July 2026");
});
