import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPosting } from "./clean-posting";
import { readDuties } from "./duties";

function posting(description: string) {
  return cleanPosting({
    source: "test",
    id: null,
    title: "Baker",
    employer: "Acme",
    locations: [],
    description,
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: {},
  });
}

function duties(description: string): string[] {
  return readDuties(posting(description)).duties;
}

describe("duties", () => {
  test("are the items of the sections about them, and nobody else's", () => {
    const html =
      "<h2>About us</h2><ul><li>We bake a lot of bread</li></ul><h2>What you'll do</h2><p>In short:</p><ul><li>Run the night shift</li><li>Plan the deliveries</li></ul><h2>Requirements</h2><ul><li>Five years at an oven</li></ul><h2>Responsibilities</h2><ul><li>Train two apprentices</li><li>Run the night shift</li></ul>";
    expect(duties(html)).toEqual(["Run the night shift", "Plan the deliveries", "Train two apprentices"]);
  });

  test("are sentences where the section has no list", () => {
    expect(
      duties("<h2>Your mission</h2><p>You run the ovens at night. You sell what you bake, e.g. rolls.</p>"),
    ).toEqual(["You run the ovens at night.", "You sell what you bake, e.g. rolls."]);
  });

  test("may follow a label on its own line", () => {
    expect(duties("Acme | Baker\n\nTasks: Run the ovens at night. Sell bread.\n\nBye")).toEqual([
      "Run the ovens at night.",
      "Sell bread.",
    ]);
  });

  test("are the list under the role where no section is about them", () => {
    const html =
      "<h2>The role</h2><p>We need a baker.</p><ul><li>Run the night shift</li></ul><h2>Requirements</h2><ul><li>Strong hands</li></ul>";
    expect(duties(html)).toEqual(["Run the night shift"]);
    expect(duties("<h2>The role</h2><p>We need a baker at night.</p>")).toEqual([]);
  });

  test("are twenty at most, of 10 to 300 characters", () => {
    const items = Array.from({ length: 30 }, (_, index) => `<li>Bake bread number ${index}</li>`).join("");
    const list = `<h2>Tasks</h2><ul><li>Bake</li><li>${"long ".repeat(70)}</li>${items}</ul>`;
    expect(duties(list)).toHaveLength(20);
    expect(duties(list)[0]).toBe("Bake bread number 0");
  });

  test("have evidence exactly where they stand", () => {
    const chunk = fc.constantFrom(
      ..."<h2>Tasks</h2>|<p>You will bake bread. You Will sell it.</p>|<ul><li>Run the ovens &amp; tins</li>|<li> x</li>|</ul>|Responsibilities:\n|- Knead the dough\n|<h2>Benefits</h2>|<br>|Tasks: bake the bread at night. ".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(chunk, fc.string()), { maxLength: 20 }), (chunks) => {
        const clean = posting(chunks.join(""));
        const { duties: lines, evidence } = readDuties(clean);
        expect(evidence.map((one) => one.value)).toEqual(lines);
        for (const one of evidence) {
          expect(clean.text.slice(one.start, one.end)).toBe(one.text);
          expect(one.text).toBe(one.text.trim());
          expect(one.text.length).toBeGreaterThanOrEqual(10);
          expect(one.text.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 300 },
    );
  });
});
