import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { dutiesSchema } from "@/lib/compare/duties";
import { plainView, withFilter } from "@/lib/view/view";
import { getDuties } from "./get-duties";
import { getReport } from "./get-report";
import { importPostings } from "./import/import-postings";
import { openStore } from "./open";

const folder = mkdtempSync(path.join(tmpdir(), "crossroles-duties-"));
const store = openStore(path.join(folder, "duties.db"));
afterAll(() => {
  store.$client.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* postings() {
  for (let index = 0; index < 60; index++) {
    const senior = index % 3 === 0;
    const duty = senior ? "Mentor the engineers of the team" : "Write unit tests for the services";
    yield {
      file: "test",
      item: {
        kind: "posting" as const,
        line: index,
        posting: {
          ...{ source: "test", id: String(index), employer: `Invented Employer ${index}`, url: null },
          title: `${senior ? "Senior " : ""}Backend Developer`,
          locations: [index % 2 ? "Berlin, Germany" : "Austin, TX"],
          description: `Number ${index}.\n\nWhat you will do\n\n- ${duty}\n\nRequirements\n\n- Java`,
          ...{ publishedAt: "2026-06-01", closedAt: null, lastSeenAt: null, stated: {} },
        },
      },
    };
  }
}

test("duties are counted by kind, below and from senior level on, in the slice asked for", async () => {
  await importPostings(postings(), { market: "imported", asOf: "2026-06-30", inputs: "test" }, store);
  const view = plainView("backend-developer", "frontend-developer");
  const { a, b } = dutiesSchema.parse(await getDuties(view, store));
  const kind = (slug: string) => a.kinds.find((one) => one.slug === slug);
  expect([a.drawn, a.listed, a.levels]).toEqual([60, 60, { below: 40, above: 20 }]);
  expect(kind("mentoring")).toMatchObject({ n: 20, below: { n: 0 }, above: { n: 20, share: 1 } });
  expect(kind("testing")).toMatchObject({ n: 40, share: 40 / 60, below: { n: 40 } });
  expect(b).toMatchObject({ drawn: 0, listed: 0, kinds: [] });
  const german = await getDuties(withFilter(view, "country", ["DE"]), store);
  expect(german.a.listed).toBe(30);
  const seniors = await getDuties(withFilter(view, "level", ["senior"]), store);
  expect(seniors.a).toMatchObject({ listed: 20, kinds: [] });
});

test("an older dataset's report does without them", async () => {
  await importPostings(postings(), { market: "imported", asOf: "2026-07-15", inputs: "test" }, store);
  const old = { ...plainView("backend-developer", "frontend-developer"), dataset: "imported-2026-06-30" };
  await expect(getDuties(old, store)).rejects.toMatchObject({ code: "old-dataset" });
  expect((await getReport(old, store)).duties).toBeNull();
  expect((await getReport({ ...old, dataset: null }, store)).duties?.a.listed).toBe(60);
});
