import { expect, test } from "vitest";
import { cleanLine } from "@/lib/extract/text/clean-line";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { cleanPosting } from "./clean-posting";

const raw: RawPosting = {
  source: "test",
  id: "7",
  title: " Senior&nbsp;Baker &amp; <b>Miller</b>\n(m/w/d) ",
  employer: "Bread &amp; Sons",
  locations: ["Rome,  Italy", "", "Rome, Italy", "M&uuml;nchen"],
  description:
    "<p>Bread &amp; Sons has baked for towns and villages since the year 1990.</p><h2>Tasks</h2><ul><li>Bake</li></ul>",
  url: "https://example.com/7",
  publishedAt: "2025-10-01",
  closedAt: null,
  lastSeenAt: null,
  stated: { countries: ["IT"] },
};

test("cleans title, employer and places and keeps the rest", () => {
  const { description: _description, ...rest } = raw;
  expect(cleanPosting(raw)).toEqual({
    ...rest,
    title: "Senior Baker & Miller (m/w/d)",
    employer: "Bread & Sons",
    locations: ["Rome, Italy", "München"],
    text: "Bread & Sons has baked for towns and villages since the year 1990.\n\nTasks\n• Bake",
    sections: [
      { kind: "company", heading: null, start: 0, end: 68 },
      { kind: "duties", heading: "Tasks", start: 68, end: 80 },
    ],
  });
});

test("an empty posting is an empty posting", () => {
  const clean = cleanPosting({ ...raw, title: "", employer: "", locations: [], description: "" });
  expect(clean.text).toBe("");
  expect(clean.sections).toEqual([{ kind: "other", heading: null, start: 0, end: 0 }]);
});

test.each([
  ["Senior Engineer (C++/C#), R&D", "Senior Engineer (C++/C#), R&D"],
  ["• Baker | Rome\n• Miller", "Baker | Rome Miller"],
  ["**Baker** – 100% remote", "Baker – 100% remote"],
  ["BÃ¤cker*in", "Bäcker*in"],
  ["*HQ - Rome", "*HQ - Rome"],
  ["[2026] Intern", "[2026] Intern"],
  ["#1 Baker_Night", "#1 Baker_Night"],
])("the line %j becomes %j", (value, line) => {
  expect(cleanLine(value)).toBe(line);
});
