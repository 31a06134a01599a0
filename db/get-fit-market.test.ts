import { beforeAll, expect, test } from "vitest";
import { fitOf } from "@/lib/fit/fit";
import type { RawPosting } from "@/lib/posting/raw-posting";
import type { SourceItem } from "@/lib/sources/source";
import { plainView, withFilter } from "@/lib/view/view";
import { getComparison } from "./get-comparison";
import { getContext } from "./get-context";
import { getFitMarket } from "./get-fit-market";
import { importPostings } from "./import/import-postings";
import { openStore, type Store } from "./open";

const SKILLS = {
  "Full Stack Developer": ["React", "TypeScript", "PostgreSQL", "AWS", "Docker", "Angular"],
  "Backend Developer": ["Java", "Kafka", "PostgreSQL", "AWS", "Docker", "Redis"],
};

function posting(title: keyof typeof SKILLS, index: number): RawPosting {
  const asked = SKILLS[title].filter((_, at) => (index + at) % (at + 2) !== 0);
  return {
    ...{ source: "test", id: `${title}-${index}`, employer: `Employer ${index % 57}`, title },
    locations: [index % 2 ? "Austin, TX" : "Berlin, Germany"],
    description: `Opening ${index}.\n\nRequirements\n\n- ${asked.join("\n- ")}`,
    ...{ url: null, publishedAt: "2026-06-01", closedAt: null, lastSeenAt: null, stated: {} },
  };
}

async function* items(): AsyncGenerator<{ file: string; item: SourceItem }> {
  for (const title of Object.keys(SKILLS) as (keyof typeof SKILLS)[])
    for (let line = 0; line < 260; line++)
      yield { file: "test", item: { kind: "posting", line, posting: posting(title, line) } };
}

let store: Store;
beforeAll(async () => {
  store = openStore(":memory:");
  await importPostings(items(), { market: "imported", inputs: "test", asOf: "2026-06-30" }, store);
});

const plain = plainView("full-stack-developer", "backend-developer");

test.each([
  ["no filter", plain],
  ["one country", withFilter(plain, "country", ["US"])],
  ["several countries", withFilter(plain, "country", ["US", "DE"], "b")],
] as const)("somebody with one role's skills covers what moving from it says: %s", async (_, view) => {
  const { a, skills } = await getComparison(view, store);
  const { transfer } = await getContext(view, store);
  const { market } = await getFitMarket(view, store);
  expect(a.postings).toBeGreaterThan(100);
  const { coverage } = fitOf(market.b, new Set([...skills.shared, ...skills.onlyA]));
  const expected = transfer?.aToB.coverage;
  expect(expected).not.toBeNull();
  expect(coverage).toMatchObject({ counted: expected?.postings, n: expected?.covered.n });
  expect(coverage?.steps.map(({ skill, covered }) => [skill.slug, covered])).toEqual(
    expected?.next.map(({ slug, share }) => [slug, share]),
  );
});

test("each top skill comes with its postings of the slice; options are those of both sides, once", async () => {
  const { comparison, market } = await getFitMarket(plain, store);
  for (const { slug, n } of market.a.skills)
    expect(n).toBe(comparison.a.skills.find((skill) => skill.slug === slug)?.n);
  const slugs = market.options.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs).toEqual(expect.arrayContaining(["react", "kafka", "docker"]));
});

test("a slice without postings has no sets", async () => {
  const { market } = await getFitMarket(withFilter(plain, "country", ["JP"]), store);
  expect(market.a).toMatchObject({ postings: 0, sets: [] });
  expect(fitOf(market.a, new Set(["react"])).coverage).toBeNull();
});
