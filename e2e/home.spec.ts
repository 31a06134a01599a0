import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";

test("the first page answers at once: a verdict with what it rests on, and what stands out", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const { a, b } = await (await request.get(`${pair}/data.json`)).json();
  const lead = page.getByRole("region", { name: /Full-Stack Developer against Backend Developer/ });
  await expect(lead.getByRole("heading", { level: 2 })).toContainText("Backend");
  for (const side of [a, b]) {
    await expect(lead).toContainText(`$${side.pay.median.toLocaleString("en-US")}`);
    await expect(lead).toContainText(`n ${side.pay.n}`);
  }
  const notable = page.getByRole("region", { name: "What stands out here" });
  await expect(notable).toContainText("ask for the most experience");
  await notable.getByRole("link", { name: "Most senior" }).click();
  await expect(page).toHaveURL(/\/roles\/backend-developer$/);
});

test("comparisons that were seen are found again, until they are to be forgotten", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Seen last" })).toHaveCount(0);
  await page.goto(`${pair}?mode=remote`);
  await page.getByRole("button", { name: "Swap the two sides" }).click();
  await expect(page).toHaveTitle(/^Backend Developer against/);
  await page.goto("/");
  const recent = page.getByRole("region", { name: "Seen last" });
  await expect(recent.getByRole("link")).toHaveText([
    "Backend Developer against Full-Stack Developer, remote",
    "Full-Stack Developer against Backend Developer, remote",
  ]);
  await recent.getByRole("link").last().click();
  await expect(page).toHaveURL(`${pair}?mode=remote`);
  await page.goto("/");
  await recent.getByRole("button", { name: "Forget them" }).click();
  await expect(recent).toHaveCount(0);
});
