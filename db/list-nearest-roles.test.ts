import { beforeAll, expect, test } from "vitest";
import { plainView } from "@/lib/view/view";
import { getComparison } from "./get-comparison";
import { importPostings } from "./import/import-postings";
import { listNearestRoles } from "./list-nearest-roles";
import { openStore, type Store } from "./open";

const SKILLS = {
  "Backend Developer": ["Kafka", "Java", "SQL", "Docker"],
  "Full Stack Developer": ["React", "Java", "SQL", "Docker"],
  "Frontend Developer": ["React", "TypeScript", "CSS", "HTML"],
};

async function* items() {
  for (const [title, skills] of Object.entries(SKILLS))
    for (let index = 0; index < 40; index++) {
      const annual = 100_000 + index * 1000;
      const posting = {
        ...{ source: "test", id: `${title}-${index}`, title, employer: `Employer ${index}`, url: null },
        ...{ locations: ["New York, NY"], publishedAt: null, closedAt: null, lastSeenAt: null },
        description: `Opening ${index}. Requirements: ${skills.slice(index % 2).join(", ")}.`,
        stated: { pay: [{ min: annual, max: annual, currency: "USD", period: "year" as const }] },
      };
      yield { file: "test", item: { kind: "posting" as const, line: index, posting } };
    }
}

let store: Store;
beforeAll(async () => {
  store = openStore(":memory:");
  await importPostings(items(), { market: "imported", asOf: "2026-06-30", inputs: "test" }, store);
});

test("the role with most skills in common comes first, with the figures its own comparison shows", async () => {
  const found = await listNearestRoles("full-stack-developer", null, store);
  expect(found.map(({ slug }) => slug)).toEqual(["backend-developer", "frontend-developer"]);
  const { b, skills } = await getComparison(plainView("full-stack-developer", "backend-developer"), store);
  expect(found[0]).toMatchObject({
    postings: b.postings,
    shared: skills.shared.length,
    pay: { n: b.pay.n, median: b.pay.median, modelled: false },
  });
  expect(found[0]?.nearness).toBeGreaterThan(found[1]?.nearness ?? 1);
});

test("nothing is near a role without postings", async () => {
  expect(await listNearestRoles("data-scientist", null, store)).toEqual([]);
});
