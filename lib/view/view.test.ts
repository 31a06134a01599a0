import fc from "fast-check";
import { expect, test } from "vitest";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import {
  parseView,
  plainView,
  type Slice,
  swapSides,
  type View,
  viewHref,
  viewQuery,
  withFilter,
} from "./view";

const roles = { a: "full-stack-developer", b: "backend-developer" };
const read = (query: string) => parseView(roles, new URLSearchParams(query));

const slice = (role: string) =>
  fc.record({
    role: fc.constant(role),
    country: fc.subarray(["CA", "DE", "GB", "US"]),
    mode: fc.subarray([...WORK_MODES], { maxLength: WORK_MODES.length - 1 }),
    level: fc.subarray([...SENIORITIES], { maxLength: SENIORITIES.length - 1 }),
  }) as fc.Arbitrary<Slice>;
const anyView = fc.record({
  a: slice(roles.a),
  b: slice(roles.b),
  dataset: fc.constantFrom(null, "imported-2026-06-30"),
}) as fc.Arbitrary<View>;

test("every view survives its own address, short or complete", () => {
  fc.assert(
    fc.property(anyView, fc.boolean(), (view, complete) => {
      expect(read(viewQuery(view, { complete }))).toEqual({ view, dropped: [] });
    }),
  );
});

test("the address bar leaves out defaults, a complete link spells them out", () => {
  const view = plainView(roles.a, roles.b);
  expect(viewHref(view)).toBe("/compare/full-stack-developer/backend-developer");
  expect(viewHref({ ...view, dataset: "sample-2026-06-30" }, { complete: true, format: "data.json" })).toBe(
    "/compare/full-stack-developer/backend-developer/data.json?country=any&mode=any&level=any&dataset=sample-2026-06-30",
  );
});

test("one side's filter overrides the shared one, also with any", () => {
  const { view } = read("country=US&b.country=DE,FR&mode=remote&a.mode=any");
  expect(view?.a).toMatchObject({ country: ["US"], mode: [] });
  expect(view?.b).toMatchObject({ country: ["DE", "FR"], mode: ["remote"] });
});

test("values are read in any case and order, repeats once; all values of a filter mean any", () => {
  const { view, dropped } = read("country=us,DE,US&level=senior,mid&mode=remote,hybrid,onsite,unknown");
  expect(view?.a).toMatchObject({ country: ["DE", "US"], level: ["mid", "senior"], mode: [] });
  expect(dropped).toEqual([]);
});

test("unusable values are dropped with a reason and the rest is kept", () => {
  const { view, dropped } = read("country=US,Mars&mode=sitting&level=mid&level=staff");
  expect(view?.a).toMatchObject({ country: ["US"], mode: [], level: ["mid"] });
  expect(dropped.map(({ parameter, value }) => [parameter, value])).toEqual([
    ["country", "Mars"],
    ["mode", "sitting"],
    ["level", "staff"],
  ]);
});

test("an unknown role leaves no view and says which side", () => {
  const vocabulary = { isRole: (slug: string) => slug === "backend-developer", isCountry: () => true };
  const { view, dropped } = parseView(
    { a: "plumber", b: "backend-developer" },
    new URLSearchParams(),
    vocabulary,
  );
  expect(view).toBeNull();
  expect(dropped).toEqual([{ parameter: "a", value: "plumber", reason: "no such role" }]);
});

test("parameters of others are left alone", () => {
  expect(read("utm_source=x&utm_source=y&chart=pay").dropped).toEqual([]);
});

test("swapping sides twice is where it began", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(swapSides(swapSides(view))).toEqual(view);
    }),
  );
});

test("a filter is set on both sides or on one", () => {
  const view = plainView(roles.a, roles.b);
  expect(withFilter(view, "mode", ["remote"]).b.mode).toEqual(["remote"]);
  expect(withFilter(view, "mode", ["remote"], "a").b.mode).toEqual([]);
});
