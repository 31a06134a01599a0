import { parse } from "csv-parse/sync";
import { comparisonSchema } from "@/lib/compare/comparison";
import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";

test("data.json, the API and the page tell the same", async ({ page, request }) => {
  const file = await (await request.get(`${pair}/data.json?country=US`)).json();
  const api = await (
    await request.get("/api/v1/compare?a=full-stack-developer&b=backend-developer&country=US")
  ).json();
  expect(api).toEqual(file);
  const comparison = comparisonSchema.parse(file);
  expect(comparison.a.postings).toBe(144);
  await page.goto(`${pair}?country=US`);
  await expect(page.getByRole("table").first()).toContainText(comparison.a.postings.toLocaleString("en-US"));
  await expect(page.getByRole("table").first()).toContainText(
    `$${comparison.a.pay.median?.toLocaleString("en-US")}`,
  );
});

test("data.csv has a line a figure, equal to data.json", async ({ request }) => {
  const response = await request.get(`${pair}/data.csv`);
  expect(response.headers()["content-disposition"]).toContain("attachment");
  const rows: string[][] = parse(await response.text(), { relax_column_count: true });
  const { a, b, gap } = comparisonSchema.parse(await (await request.get(`${pair}/data.json`)).json());
  const line = (figure: string, item = "") => rows.find((row) => row[0] === figure && row[1] === item);
  expect(line("postings")).toMatchObject({ 3: String(a.postings), 7: String(b.postings) });
  expect(line("pay median")).toMatchObject({
    3: String(a.pay.median),
    4: String(a.pay.n),
    7: String(b.pay.median),
  });
  expect(line("gap of medians", "b minus a")).toMatchObject({ 3: String(gap.median) });
});

test("a data format refuses what the page would leave out, and says why", async ({ request }) => {
  for (const [address, parameter] of [
    [`${pair}/data.json?country=US,XX`, "country"],
    [`${pair}/data.csv?mode=sitting`, "mode"],
    ["/compare/plumber/backend-developer/data.json", "a"],
    ["/api/v1/compare?a=backend-developer&b=backend-developer&level=boss", "level"],
  ] as const) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(400);
    const { error } = await response.json();
    expect(error.dropped[0]).toMatchObject({ parameter });
  }
  expect((await request.get("/api/v1/compare?a=backend-developer")).status()).toBe(400);
  expect((await request.get(`${pair}/data.json?dataset=imported-1999-01-01`)).status()).toBe(404);
});

test("roles, skills, dataset and the description of the API answer", async ({ request }) => {
  const { roles } = await (await request.get("/api/v1/roles")).json();
  expect(roles.find((role: { slug: string }) => role.slug === "backend-developer")).toMatchObject({
    name: "Backend Developer",
    postings: 220,
  });
  const { skills } = await (await request.get("/api/v1/skills")).json();
  expect(skills.find((skill: { slug: string }) => skill.slug === "kafka").postings).toBeGreaterThan(50);
  const { dataset } = await (await request.get("/api/v1/dataset")).json();
  expect(dataset).toMatchObject({ id: "imported-2026-06-30", postings: 520 });
  const api = await (await request.get("/api/openapi.json")).json();
  for (const path of Object.keys(api.paths).filter((one) => !one.includes("{") && !one.endsWith("compare"))) {
    expect((await request.get(path)).ok(), path).toBe(true);
  }
});

test("a role compared with itself works", async ({ request }) => {
  const answer = await request.get(
    "/compare/backend-developer/backend-developer/data.json?a.country=US&b.country=DE",
  );
  const { a, b, skills } = comparisonSchema.parse(await answer.json());
  expect([a.postings, b.postings]).toEqual([132, 44]);
  expect(skills.jaccard).toBeGreaterThan(0.5);
});
