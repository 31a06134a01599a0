import { beforeAll, expect, test } from "vitest";
import { plainView, withFilter } from "@/lib/view/view";
import { countValues } from "./count-values";
import { getComparison } from "./get-comparison";
import { importPostings } from "./import/import-postings";
import { openStore, type Store } from "./open";

const PLACES = ["New York, NY", "Berlin, Germany", "Paris, France"];
const MODES = ["remote", "onsite"] as const;

async function* items() {
  for (const title of ["Backend Developer", "Full Stack Developer"])
    for (let index = 0; index < 30; index++) {
      const posting = {
        ...{ source: "test", id: `${title}-${index}`, title, employer: `Employer ${index}`, url: null },
        ...{ publishedAt: null, closedAt: null, lastSeenAt: null, description: `Opening ${index}.` },
        locations: [PLACES[index % 3] ?? ""],
        stated: { workMode: MODES[index % 2] ?? "remote" },
      };
      yield { file: "test", item: { kind: "posting" as const, line: index, posting } };
    }
}

let store: Store;
beforeAll(async () => {
  store = openStore(":memory:");
  await importPostings(items(), { market: "imported", asOf: "2026-06-30", inputs: "test" }, store);
});

const pair = plainView("full-stack-developer", "backend-developer");

test("beside a filter that is set stands what each of its values would show, the other filters kept", async () => {
  const view = withFilter(withFilter(pair, "country", ["DE", "FR"]), "mode", ["remote"], "a");
  const counts = await countValues(view, store);
  for (const code of ["US", "DE", "FR"]) {
    const { a, b } = await getComparison(withFilter(view, "country", [code]), store);
    expect(counts.a.country?.[code]).toBe(a.postings);
    expect(counts.b.country?.[code]).toBe(b.postings);
  }
  const onsite = await getComparison(withFilter(view, "mode", ["onsite"], "a"), store);
  expect(counts.a.mode?.onsite).toBe(onsite.a.postings);
  expect(counts.b.mode).toBeUndefined();
});

test("a filter that is not set needs no counts of its own", async () => {
  expect(await countValues(pair, store)).toEqual({ a: {}, b: {} });
});
