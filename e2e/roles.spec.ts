import { expect, test } from "./fixtures";

const rows = "tbody tr";

test("the table of roles is sorted and searched in place, and its address keeps both", async ({ page }) => {
  await page.goto("/roles");
  const table = page.getByRole("table").first();
  const first = () => table.locator(rows).first();
  await expect(first()).toContainText("Full-Stack Developer");
  await table.getByRole("link", { name: "Median US base pay" }).click();
  await expect(page).toHaveURL("/roles?sort=median");
  await expect(first()).toContainText("Backend Developer");
  await expect(table.getByRole("columnheader", { name: "Median US base pay" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await table.getByRole("link", { name: "Median US base pay" }).click();
  await expect(table.locator(rows).last()).toContainText("Backend Developer");
  await page.getByRole("searchbox", { name: "Find a role" }).fill("data");
  await expect(page).toHaveURL(/find=data/);
  await expect(table.locator(rows)).toHaveCount(1);
  await expect(page.getByText("1 of 3 roles")).toBeVisible();
  await page.reload();
  await expect(table.locator(rows)).toHaveCount(1);
});

test("a role's page shows the figures of its comparisons, and leads to them", async ({ page, request }) => {
  await page.goto("/roles");
  await page.getByRole("link", { name: "Backend Developer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Backend Developer");
  const { b } = await (await request.get("/compare/full-stack-developer/backend-developer/data.json")).json();
  const glance = page.getByRole("table", { name: /at a glance/ });
  await expect(glance).toContainText(`$${b.pay.median.toLocaleString("en-US")}`);
  await expect(glance).toContainText(`n ${b.pay.n}`);
  const skills = page.getByRole("table", { name: /^Skills/ }).first();
  await expect(skills.locator(rows).first()).toContainText(b.skills[0].name);
  await expect(skills.locator(rows).first()).toContainText(String(b.skills[0].n));
  const nearest = page.getByRole("table", { name: /^Roles near/ });
  await expect(nearest.locator(rows).first()).toContainText("Full-Stack Developer");
  await nearest.getByRole("link", { name: "Compare Backend Developer with Full-Stack Developer" }).click();
  await expect(page).toHaveURL(/\/compare\/backend-developer\/full-stack-developer$/);
});

test("a count on a role's page opens its postings, and they lead back", async ({ page }) => {
  await page.goto("/roles/backend-developer");
  await page.getByRole("table", { name: "Work modes" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Backend Developer");
  await expect(page.getByText(/of side/)).toHaveCount(0);
  await page.getByRole("link", { name: "Backend Developer", exact: true }).click();
  await expect(page).toHaveURL("/roles/backend-developer");
});

test("a role without postings says so, and one that does not exist is none", async ({ page, request }) => {
  await page.goto("/roles/game-developer");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/No Game Developer postings/);
  expect((await request.get("/roles/plumber")).status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the table is sorted by links and searched by a form", async ({ page }) => {
    await page.goto("/roles");
    await page.getByRole("link", { name: "Role", exact: true }).click();
    await expect(page.locator(rows).first()).toContainText("Backend Developer");
    await page.getByRole("searchbox", { name: "Find a role" }).fill("full");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/find=full/);
    await expect(page.locator(rows)).toHaveCount(1);
    await page.getByRole("link", { name: "Full-Stack Developer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Full-Stack Developer");
    expect(await page.locator("main svg[role=img]").count()).toBe(1);
  });
});
