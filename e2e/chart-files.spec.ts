import { parse } from "csv-parse/sync";
import { formatShare } from "@/lib/format";
import { expect, test } from "./fixtures";

const pair = "/compare/full-stack-developer/backend-developer";
const DRAWN = [
  "pay",
  "like-for-like",
  "pay-by-level",
  "career",
  "flips",
  "seniority",
  "skills",
  "work-mode",
  "countries",
];

test("every chart of the page has its picture, drawing, figures and embed code", async ({
  page,
  request,
}) => {
  await page.goto(`${pair}?country=US`);
  await expect(page.locator("#flips")).toBeVisible();
  await expect(page.locator("#career")).toBeVisible();
  for (const id of DRAWN.filter((one) => one !== "countries")) {
    const section = page.locator(`#${id}`);
    for (const [name, type] of [
      ["PNG", "image/png"],
      ["SVG", "image/svg+xml"],
      ["CSV", "text/csv"],
    ] as const) {
      const link = section.getByRole("link", { name: new RegExp(`^${name}`) });
      const href = (await link.getAttribute("href")) ?? "";
      expect(href, `${id} ${name}`).toContain(`dataset=imported-2026-06-30&chart=${id}`);
      const response = await request.get(href);
      expect(response.status(), href).toBe(200);
      expect(response.headers()["content-type"]).toContain(type);
      expect(response.headers()["content-disposition"]).toContain(`-${id}.`);
    }
    await section.getByText(/^Embed/).click();
    const code = (await section.locator("code").textContent()) ?? "";
    const src = code.match(/src="([^"]*)"/)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await request.get(src)).status(), src).toBe(200);
    expect(src).toContain(`country=US&mode=any&level=any&dataset=imported-2026-06-30&chart=${id}`);
  }
});

test("a chart's CSV has the figures of its table, and its drawing says them too", async ({
  page,
  request,
}) => {
  await page.goto(pair);
  for (const [id, figure] of [
    ["seniority", "level"],
    ["work-mode", "work mode"],
    ["countries", "country"],
    ["skills", "skill"],
  ] as const) {
    const rows: string[][] = parse(await (await request.get(`${pair}/data.csv?chart=${id}`)).text(), {
      relax_column_count: true,
    });
    const lines = rows.filter(([first]) => first === figure);
    const table = await page.locator(`#${id} table`).first().textContent();
    const drawing = await (await request.get(`${pair}/image.svg?chart=${id}`)).text();
    expect(lines.length).toBeGreaterThan(2);
    for (const row of lines.slice(0, 4)) {
      expect(table, `${id} ${row[1]}`).toContain(formatShare(Number(row[3])));
      expect(drawing).toContain(formatShare(Number(row[3])).replace("<", "&#60;"));
    }
  }
});

test("a chart that is none is refused with the names of those there are", async ({ request }) => {
  for (const format of ["image.png", "image.svg", "data.csv"]) {
    const response = await request.get(`${pair}/${format}?chart=pie`);
    expect(response.status()).toBe(400);
    expect((await response.json()).error.dropped[0]).toMatchObject({ parameter: "chart", value: "pie" });
  }
});

test("a chart with nothing to draw says so in its picture", async ({ request }) => {
  const svg = await (await request.get(`${pair}/image.svg?chart=pay&country=FR`)).text();
  expect(svg).toContain("Too few postings to draw this.");
});
