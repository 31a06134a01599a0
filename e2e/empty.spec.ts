import { expect, test } from "./fixtures";
import { EMPTY_PORT } from "./servers";

test.use({ baseURL: `http://127.0.0.1:${EMPTY_PORT}` });

for (const address of ["/", "/compare/full-stack-developer/backend-developer", "/offer", "/fit"]) {
  test(`without postings ${address} says so and names the command`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText("npx crossroles import")).toBeVisible();
  });
}

test("without postings the data formats answer 503 with the reason", async ({ request }) => {
  const response = await request.get("/compare/full-stack-developer/backend-developer/data.json");
  expect(response.status()).toBe(503);
  expect((await response.json()).error.code).toBe("no-dataset");
  expect((await (await request.get("/api/health")).json()).status).toBe("ok");
});
