import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { inventedComparison } from "@/lib/charts/testing/invented-comparison";
import { DEFINITIONS } from "@/lib/method/chapters";
import { isConstant, phrasesOf } from "@/lib/method/definition";
import { officialRows } from "@/lib/method/official-statistics";
import { SCORES, scoreRows } from "@/lib/method/scores";
import { workedExample } from "@/lib/method/worked-example";
import { MethodDefinition } from "./method-definition";
import { MethodOfficial } from "./method-official";
import { MethodPage } from "./method-page";
import { MethodScores } from "./method-scores";

const page = renderToStaticMarkup(
  <MethodPage example={workedExample(inventedComparison())} isEmpty={false} />,
);
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&");
const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

test("each definition's place says every number it rests on", () => {
  for (const definition of DEFINITIONS) {
    const text = textOf(renderToStaticMarkup(<MethodDefinition definition={definition} />));
    expect(text, definition.id).toContain(definition.heading);
    for (const { name, shown } of phrasesOf(definition).filter(isConstant)) {
      expect(text, `${definition.id}: ${name}`).toContain(shown);
    }
    expect(textOf(page)).toContain(text);
  }
});

test("every score stands in the tables with its interval, count and goal", () => {
  const text = textOf(renderToStaticMarkup(<MethodScores />));
  for (const row of Object.keys(SCORES.sets).flatMap((set) => scoreRows(set))) {
    const line = [
      row.label,
      row.value,
      " ",
      row.interval,
      row.counted,
      row.goal,
      " ",
      row.isMissed && "missed",
    ];
    expect(text).toContain(line.filter(Boolean).join(""));
  }
});

test("official medians stand beside ours with source and date", () => {
  const pay = { country: "US", currency: "USD", n: 546, median: 170_000, modelled: false };
  const rows = officialRows([{ slug: "backend-developer", name: "Backend Developer", pay }]);
  const text = textOf(renderToStaticMarkup(<MethodOfficial rows={rows} />));
  expect(text).toContain("Bureau of Labor Statistics");
  expect(text).toContain(
    "Backend DeveloperSoftware Developers, 15-1252$170,000n 546$133,080May 2024, quoted+28%",
  );
  expect(textOf(page)).toContain("No role of this dataset that has a near occupation");
});

test("links within the page have a place to go", () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

test("identifiers that other pages link to stay", () => {
  const stable =
    "active duplicates share pay pay-market median interval suppression gap like-for-like skills premium disclosure currencies attributes ai scores example official limits";
  expect(stable.split(" ").filter((id) => !ids.has(id))).toEqual([]);
});

test("without an example the page says why", () => {
  const without = (isEmpty: boolean) =>
    textOf(renderToStaticMarkup(<MethodPage example={null} isEmpty={isEmpty} />));
  expect(without(true)).toMatch(/no postings here yet/);
  expect(without(false)).toMatch(/have a median each, which takes 10 postings/);
});
