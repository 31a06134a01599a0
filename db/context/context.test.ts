import { beforeAll, expect, test } from "vitest";
import { contextSchema } from "@/lib/compare/context";
import type { RawPosting } from "@/lib/posting/raw-posting";
import type { SourceItem } from "@/lib/sources/source";
import { plainView, swapSides, type View, withFilter } from "@/lib/view/view";
import { getComparison } from "../get-comparison";
import { getContext } from "../get-context";
import { importPostings } from "../import/import-postings";
import { openStore, type Store } from "../open";

const view = plainView("full-stack-developer", "backend-developer");
const SKILLS = {
  "Full Stack Developer": ["React", "TypeScript", "SQL"],
  "Backend Developer": ["Kafka", "Java", "SQL"],
};

/** Backend pays 30,000 more, except that remote postings of it pay 30,000 less; `day` shifts all pay and drops some. */
function posting(index: number, title: keyof typeof SKILLS, later: boolean): RawPosting {
  const workMode = index % 2 ? ("remote" as const) : ("onsite" as const);
  const lead =
    title === "Backend Developer" ? (workMode === "remote" && index % 4 === 1 ? -30_000 : 30_000) : 0;
  const annual = 100_000 + (index % 10) * 500 + lead + (later ? 8000 : 0);
  return {
    ...{ source: "test", id: `${title}-${index}`, title, employer: `Employer ${index % 45}` },
    ...{ locations: ["New York, NY"], url: null, publishedAt: null, closedAt: null, lastSeenAt: null },
    description: `Opening ${index}. Requirements: ${SKILLS[title].join(", ")}${index % 3 ? ", Docker" : ""}.`,
    stated: { workMode, pay: [{ min: annual, max: annual, currency: "USD", period: "year" }] },
  };
}

async function* items(count: number, later: boolean): AsyncGenerator<{ file: string; item: SourceItem }> {
  for (const title of ["Full Stack Developer", "Backend Developer"] as const)
    for (let index = 0; index < count; index++)
      yield { file: "test", item: { kind: "posting", line: index, posting: posting(index, title, later) } };
}

let store: Store;
beforeAll(async () => {
  store = openStore(":memory:");
  const options = { market: "imported" as const, inputs: "test" };
  await importPostings(items(150, false), { ...options, asOf: "2026-05-31" }, store);
  await importPostings(items(180, true), { ...options, asOf: "2026-06-30" }, store);
});
const context = (of: View = view) => getContext(of, store);

test("a context keeps its contract and its cells are those of the pages that its links lead to", async () => {
  const { flips, modelled } = contextSchema.parse(await context());
  expect(modelled).toEqual([]);
  expect(flips?.values.map(({ value }) => value)).toEqual(["remote", "onsite", "mid"]);
  for (const value of flips?.values ?? []) {
    const page = await getComparison(withFilter(view, value.filter, [value.value]), store);
    expect(value.a).toMatchObject({
      n: page.a.pay.n,
      median: page.a.pay.median,
      interval: page.a.pay.interval,
    });
    expect(value).toMatchObject({
      gap: page.gap.median,
      interval: page.gap.interval,
      verdict: page.gap.verdict,
    });
  }
});

test("several values of a filter are answered from the facts as single ones are from the cells", async () => {
  const both = (await context(withFilter(view, "level", ["mid", "senior"]))).flips?.values;
  const all = (await context()).flips?.values;
  expect(both?.filter(({ filter }) => filter === "mode")).toEqual(
    all?.filter(({ filter }) => filter === "mode"),
  );
  expect(both?.filter(({ filter }) => filter === "level").map(({ value }) => value)).toEqual(["mid"]);
});

test("swapped sides say the same the other way round", async () => {
  const [there, back] = [await context(), await context(swapSides(view))];
  expect(back.flips?.values.map(({ gap }) => 0 - gap)).toEqual(there.flips?.values.map(({ gap }) => gap));
  expect(back.transfer?.aToB).toEqual(there.transfer?.bToA);
  expect(back.employers.a).toEqual(there.employers.b);
  expect(back.changes?.a).toEqual(there.changes?.b);
});

test("missing skills and what they open are those of the postings", async () => {
  const { transfer } = await context();
  expect(transfer?.aToB.missing.map(({ slug }) => slug).sort()).toEqual(["java", "kafka"]);
  expect(transfer?.aToB.coverage).toMatchObject({ postings: 180, covered: { n: 0 } });
  expect(transfer?.aToB.coverage?.next.map(({ covered }) => covered)).toEqual([0, 180]);
});

test("changes are those since the dataset before; the first one has none", async () => {
  const { changes } = await context();
  expect(changes?.before).toEqual({ id: "imported-2026-05-31", asOf: "2026-05-31" });
  expect(changes?.a).toMatchObject({ postings: { before: 150, now: 180 }, pay: { move: 8000 } });
  expect((await context({ ...view, dataset: "imported-2026-05-31" })).changes).toBeNull();
  const several = await context(withFilter(view, "mode", ["remote", "onsite"], "a"));
  expect(several.changes).toMatchObject({ a: null, b: { postings: { now: 180 } } });
  const other = await context(plainView("full-stack-developer", "data-scientist"));
  expect(other.changes?.b).toBeNull();
  expect(other.transfer).toBeNull();
});

test("employers are named with their postings", async () => {
  const { a } = (await context()).employers;
  expect(a).toMatchObject({ employers: 45, postings: 180, largestFive: { n: 20 } });
  expect(a.largest).toHaveLength(10);
  expect(a.largest[0]).toMatchObject({ n: 4, disclosed: 4, median: null });
  expect(a.largest[0]?.name).toMatch(/^Employer \d+$/);
});

test("an old dataset refuses several values, as its comparison does", async () => {
  const old = { ...withFilter(view, "mode", ["remote", "onsite"]), dataset: "imported-2026-05-31" };
  await expect(context(old)).rejects.toThrow(/newest dataset/);
});
