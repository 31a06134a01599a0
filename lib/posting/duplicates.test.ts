import fc from "fast-check";
import { expect, test } from "vitest";
import { type Advertisement, groupDuplicates } from "./duplicates";

let number = 0;
const ad = (part: Partial<Advertisement>): Advertisement => ({
  source: "ashby",
  key: `k${number++}`,
  employer: 1,
  titleKey: "backend engineer",
  fingerprint: "f",
  places: ["berlin"],
  firstSeen: "2026-05-01",
  ...part,
});
const keys = (ads: Advertisement[]) => groupDuplicates(ads).map((group) => group.map(({ key }) => key));

test("one posting advertised in three cities is one", () => {
  const ads = ["berlin", "paris", "rome"].map((place) => ad({ places: [place] }));
  expect(groupDuplicates(ads)).toHaveLength(1);
});

test("reposts count as one when each follows the last within 60 days", () => {
  const ads = ["2026-01-01", "2026-02-28", "2026-04-25", "2026-07-01"].map((firstSeen) => ad({ firstSeen }));
  expect(groupDuplicates(ads).map((group) => group.length)).toEqual([3, 1]);
});

test("another text, title or employer is another posting of the same source", () => {
  const ads = [ad({}), ad({ fingerprint: "g" }), ad({ titleKey: "frontend engineer" }), ad({ employer: 2 })];
  expect(groupDuplicates(ads)).toHaveLength(4);
});

test("across two sources, employer, title and place suffice", () => {
  const here = ad({ key: "a", fingerprint: "f" });
  const there = ad({ key: "b", source: "csv", fingerprint: "g", firstSeen: "2026-05-20" });
  const elsewhere = ad({ key: "c", source: "csv", fingerprint: "h", places: ["paris"] });
  expect(keys([there, elsewhere, here])).toEqual([["a", "b"], ["c"]]);
});

test("the first seen comes first and the order given doesn't matter", () => {
  const anyAd = fc.record({
    source: fc.constantFrom("ashby", "csv", "lever"),
    key: fc.uuid(),
    employer: fc.constantFrom(1, 2),
    titleKey: fc.constantFrom("x", "y"),
    fingerprint: fc.constantFrom("f", "g"),
    places: fc.subarray(["berlin", "paris"]),
    firstSeen: fc
      .integer({ min: 0, max: 200 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyAd, { selector: ({ key }) => key }), (ads) => {
      const shuffled = [...ads].sort((x, y) => (x.key < y.key ? -1 : 1));
      expect(keys(shuffled)).toEqual(keys(ads));
      for (const [first, ...rest] of groupDuplicates(ads)) {
        for (const other of rest) expect(other.firstSeen >= (first?.firstSeen ?? "")).toBe(true);
      }
    }),
  );
});
