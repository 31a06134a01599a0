import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";

test("beside each value stands how many postings it has, also while its filter is set", async ({
  page,
  request,
}) => {
  const postings = async (query: string) => {
    const { a, b } = await (await request.get(`${pair}/data.json?${query}`)).json();
    return a.postings + b.postings;
  };
  await page.goto(`${pair}?country=DE&mode=remote`);
  await page.getByRole("button", { name: /^Country/ }).click();
  for (const [code, name] of [
    ["US", "United States"],
    ["DE", "Germany"],
    ["PL", "Poland"],
  ] as const) {
    const n = await postings(`country=${code}&mode=remote`);
    await expect(page.locator("label").filter({ hasText: name })).toContainText(String(n));
  }
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Level/ }).click();
  await expect(page.locator("label").filter({ hasText: "Entry" })).toContainText("none");
});

test("a country is found by typing, several are chosen, and a group with one click", async ({ page }) => {
  await page.goto(pair);
  await page.getByRole("button", { name: /^Country/ }).click();
  await page.getByRole("checkbox", { name: /Poland/ }).click();
  await page.getByRole("checkbox", { name: /Germany/ }).click();
  await expect(page).toHaveURL(`${pair}?country=DE,PL`);
  await page.getByRole("button", { name: "Any country" }).click();
  await expect(page).toHaveURL(pair);
  await page.getByRole("button", { name: /^EU 2 countries/ }).click();
  await expect(page).toHaveURL(/country=AT,BE,/);
  await expect(page.getByRole("button", { name: /^Country/ })).toContainText("EU");
  await expect(page).toHaveTitle(/, the EU/);
  await expect(page.getByRole("button", { name: /^EU/ })).toHaveAttribute("aria-pressed", "true");
});

test("one side faces itself elsewhere, and both can be brought together again", async ({ page }) => {
  await page.goto("/compare/backend-developer/backend-developer");
  await page.getByRole("button", { name: "+ different filters for A and B" }).click();
  await page.getByRole("button", { name: /^Side B: Country/ }).click();
  await page.getByRole("checkbox", { name: /Germany/ }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/compare/backend-developer/backend-developer?b.country=DE");
  await expect(page.getByRole("table").first()).toContainText("Backend, Germany");
  await page.getByRole("button", { name: "Same filters for both" }).click();
  await expect(page).toHaveURL("/compare/backend-developer/backend-developer");
});

test("old figures stay, dimmed, until the new ones are there", async ({ page }) => {
  await page.goto(pair);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(`**${pair}*`, async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await page.getByRole("button", { name: /^Work mode/ }).click();
  await page.getByRole("checkbox", { name: /Remote/ }).click();
  const figures = page.locator("[aria-busy]").filter({ has: page.getByRole("heading", { level: 1 }) });
  await expect(figures).toHaveAttribute("aria-busy", "true");
  await expect(figures).toHaveCSS("opacity", "0.45");
  await expect(page.getByRole("table").first()).toContainText("240");
  answer();
  await expect(page.getByRole("table").first()).toContainText("60");
  await expect(figures).toHaveAttribute("aria-busy", "false");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form counts, filters both sides or one, and says what is set", async ({ page }) => {
    await page.goto(pair);
    await page.getByText("Work mode", { exact: true }).first().click();
    const remote = page.getByRole("checkbox", { name: /Remote/ }).first();
    await expect(page.locator("label").filter({ has: remote })).toContainText("115");
    await remote.check();
    await page
      .locator("summary")
      .filter({ hasText: /^Only B$/ })
      .click();
    await page.getByRole("textbox", { name: "Countries, as codes" }).last().fill("de, pl");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(`${pair}?mode=remote&b.country=de,pl`);
    await expect(page.getByRole("table").first()).toContainText("Backend, Germany or Poland");
    await expect(page.getByRole("textbox", { name: "Countries, as codes" }).last()).toHaveValue("DE, PL");
  });
});
