import fc from "fast-check";
import { expect, test } from "vitest";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { NOTHING_PICKED, type PostingsView, parsePostingsView, postingsHref } from "./postings-view";
import { plainView, withFilter } from "./view";
import { vocabulary } from "./vocabulary";

const roles = { a: "full-stack-developer", b: "backend-developer" };
const read = (query: string) => parsePostingsView(roles, new URLSearchParams(query), vocabulary);
const plain = plainView(roles.a, roles.b);
const maybe = <T extends string>(...values: readonly T[]) => fc.constantFrom(null, ...values);

const anyList: fc.Arbitrary<PostingsView> = fc.record({
  view: fc.constantFrom(
    plain,
    { ...plain, dataset: "sample-2026-06-30" },
    withFilter(withFilter(plain, "country", ["DE", "US"]), "level", ["senior"], "b"),
  ),
  side: fc.constantFrom("a" as const, "b" as const),
  picked: fc.record({
    skill: maybe("kafka", "csharp"),
    kind: maybe("ai" as const, "data-store" as const, "any" as const),
    level: maybe(...SENIORITIES, "assumed" as const),
    mode: maybe(...WORK_MODES),
    country: maybe("DE", "US"),
    employer: fc.oneof(
      fc.constant(null),
      fc
        .string({ minLength: 1, maxLength: 60 })
        .map((name) => name.trim())
        .filter(Boolean),
      fc.constantFrom("Tools & Sons + Co", "50 % = Half?", "Größe #1"),
    ),
    pay: maybe("market", "stated", "too-wide", "implausible", "other-currency"),
  }),
  page: fc.integer({ min: 1, max: 9999 }),
});

test("every list survives its own address", () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const { pathname, searchParams } = new URL(postingsHref(list), "http://here.test");
      expect(pathname).toBe(`/compare/${roles.a}/${roles.b}/postings`);
      expect(parsePostingsView(roles, searchParams, vocabulary)).toEqual({
        view: list.view,
        list,
        dropped: [],
      });
    }),
  );
});

test("what was picked stands beside the view's own filters", () => {
  const { list } = read("country=US&side=b&in.country=DE&skill=Kafka");
  expect(list?.view.b.country).toEqual(["US"]);
  expect(list).toMatchObject({
    side: "b",
    page: 1,
    picked: { ...NOTHING_PICKED, country: "DE", skill: "kafka" },
  });
});

test.each([
  ["side=a&skill=yodelling", "skill", "yodelling"],
  ["side=a&in.level=boss", "in.level", "boss"],
  ["side=a&kind=yodelling", "kind", "yodelling"],
  ["side=a&in.mode=sitting", "in.mode", "sitting"],
  ["side=a&in.country=Mars", "in.country", "Mars"],
  ["side=a&pay=1", "pay", "1"],
  ["side=a&page=0", "page", "0"],
  ["side=a&page=1e3", "page", "1e3"],
  ["side=a&mode=sitting", "mode", "sitting"],
  ["side=a&skill=kafka&skill=rust", "skill", "rust"],
])("%s: the rest is shown and the unusable part is named", (query, parameter, value) => {
  const { list, dropped } = read(query);
  expect(list).toMatchObject({ side: "a", page: 1 });
  expect(dropped).toMatchObject([{ parameter, value }]);
});

test("without a usable side there is a view but no list", () => {
  expect(read("skill=kafka")).toMatchObject({ view: plain, list: null, dropped: [] });
  expect(read("side=c")).toMatchObject({
    view: plain,
    list: null,
    dropped: [{ parameter: "side", value: "c" }],
  });
});

test("an unknown role leaves neither", () => {
  const query = new URLSearchParams("side=a");
  expect(parsePostingsView({ ...roles, a: "plumber" }, query, vocabulary)).toMatchObject({
    view: null,
    list: null,
    dropped: [{ parameter: "a", value: "plumber" }],
  });
});
