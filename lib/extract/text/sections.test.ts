import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDescription } from "./clean-text";
import phrases from "./section-headings.json";
import { findSections } from "./sections";
import { normalizeHeading } from "./sections-words";

function outline(description: string, employer = "Acme"): string[] {
  const { text, headings } = readDescription(description);
  return findSections(text, { employer, headings }).map(({ kind, heading }) => `${kind}: ${heading ?? "-"}`);
}

function kindOf(heading: string, employer = "Acme"): string | undefined {
  const { text, headings } = readDescription(`<p>Hello.</p><h3>${heading}</h3><ul><li>One thing</li></ul>`);
  return findSections(text, { employer, headings }).at(-1)?.kind;
}

describe("headings in the wild", () => {
  test.each([
    ["What You’ll Do", "duties"],
    ["WHAT YOU WILL DO:", "duties"],
    ["🚀 Your mission", "duties"],
    ["1. Key Responsibilities", "duties"],
    ["What you'll do in your first 90 days", "duties"],
    ["Role & Responsibilities", "duties"],
    ["As a Baker, you will", "duties"],
    ["Deine Aufgaben", "duties"],
    ["Vos missions", "duties"],
    ["¿Qué harás?", "duties"],
    ["Twoje obowiązki", "duties"],
    ["O que você vai fazer", "duties"],
    ["Wat ga je doen?", "duties"],
    ["Who You Are", "requirements"],
    ["About you", "requirements"],
    ["Minimum Qualifications", "requirements"],
    ["Requirements – Backend", "requirements"],
    ["You might be a great fit if you", "requirements"],
    ["Dein Profil", "requirements"],
    ["Profil recherché", "requirements"],
    ["Requisitos", "requirements"],
    ["Wymagania", "requirements"],
    ["Functie-eisen", "requirements"],
    ["Bonus points", "nice"],
    ["Nice-to-haves (not required)", "nice"],
    ["Preferred Qualifications", "nice"],
    ["Mile widziane", "nice"],
    ["Diferenciais", "nice"],
    ["About Us", "company"],
    ["About Acme", "company"],
    ["Who we are", "company"],
    ["Why Acme?", "company"],
    ["Über uns", "company"],
    ["Qui sommes-nous ?", "company"],
    ["Over ons", "company"],
    ["Perks & Benefits", "benefits"],
    ["What we offer", "benefits"],
    ["Why join us?", "benefits"],
    ["Wir bieten", "benefits"],
    ["Co oferujemy", "benefits"],
    ["Compensation", "pay"],
    ["Salary range", "pay"],
    ["Vergütung", "pay"],
    ["Equal Opportunity Employer", "legal"],
    ["Applicant Privacy Notice", "legal"],
    ["About the role", "other"],
    ["About the team", "other"],
    ["Our tech stack", "other"],
    ["Interview process", "other"],
    ["You might not be a fit if", "other"],
  ])("%j opens %s", (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });

  test("an employer's name decides between us and the role", () => {
    expect(kindOf("About Bread & Sons", "Bread & Sons GmbH")).toBe("company");
    expect(kindOf("Life at Bread", "bread-sons")).toBe("company");
    expect(kindOf("What you will do at Acme")).toBe("duties");
  });
});

describe("without markup", () => {
  test("headings are told by words and shape", () => {
    const text =
      "About us\nWe bake.\n\nWhat you'll do at our ovens:\n• Bake\n\nREQUIREMENTS\nFive years.\n\nBenefits\n• Bread";
    expect(findSections(text).map(({ kind }) => kind)).toEqual([
      "company",
      "duties",
      "requirements",
      "benefits",
    ]);
  });

  test("sentences and list items that hold a heading's words are none", () => {
    const text =
      "You will bake the bread that our benefits team hands out.\n• Requirements engineering\n• Benefits administration\nYour skills in baking matter more than your profile does.";
    expect(findSections(text)).toEqual([{ kind: "other", heading: null, start: 0, end: text.length }]);
  });

  test("a label opens a section for its paragraph", () => {
    const text = "Acme | Baker\n\nStack: Go, React\n\nSalary: €50k\n\nWrite to us.";
    expect(findSections(text).map(({ kind, heading }) => [kind, heading])).toEqual([
      ["other", null],
      ["other", "Stack"],
      ["pay", "Salary"],
      ["other", null],
    ]);
  });
});

describe("what an unknown heading does", () => {
  test("groups of a list stay in it", () => {
    const html =
      "<p><b>Responsibilities</b></p><h3>Ovens and tins</h3><ul><li>Bake</li></ul><p><b>Planning</b></p><ul><li>Plan</li></ul><h2>Who you are</h2><p><b>Craft</b></p><ul><li>Able</li></ul>";
    expect(outline(html)).toEqual([
      "duties: Responsibilities",
      "duties: Ovens and tins",
      "duties: Planning",
      "requirements: Who you are",
      "requirements: Craft",
    ]);
  });

  test("ends a section about the employer unless it is deeper", () => {
    const html =
      "<h2>About us</h2><p>We bake.</p><h3>The first oven</h3><p>In 1990 it began.</p><h2>Baker, night shift</h2><p>With Go.</p>";
    expect(outline(html)).toEqual([
      "company: About us",
      "company: The first oven",
      "other: Baker, night shift",
    ]);
  });
});

describe("a section about the employer", () => {
  test.each([
    ["As a Baker, you will run the ovens."],
    ["We are looking for a baker who knows Python."],
    ["In this role you will bake."],
    ["Acme is hiring a baker."],
    ["You’ll own the night shift."],
    ["Wir suchen eine Bäckerin mit Java."],
    ["Nous recherchons un boulanger."],
    ["Buscamos una persona con Go."],
    ["Szukamy osoby ze znajomością Java."],
    ["Acme needs sleep, so we need a baker for the night."],
    ["Join us as head of the ovens."],
    ["The role reports to the miller."],
    ["Als Bäckerin bist du die Erste am Morgen."],
    ["En tant que boulanger, du pain."],
    ["En este puesto horneas."],
    ["Na tym stanowisku pieczesz chleb."],
    ["Nesta vaga se assa."],
    ["In deze rol bak je."],
  ])("ends at %j", (paragraph) => {
    const html = `<h2>About us</h2><p>Acme bakes with care and C++ ovens.</p><p>${paragraph}</p><h2>Benefits</h2><p>Bread.</p>`;
    expect(outline(html)).toEqual(["company: About us", "other: -", "benefits: Benefits"]);
  });

  test("goes on where the employer only has a way of working", () => {
    const html =
      "<h2>About us</h2><p>We bake.</p><p>Acme has a love of Python, and we bake with it.</p><h2>Benefits</h2><p>Bread.</p>";
    expect(outline(html)).toEqual(["company: About us", "benefits: Benefits"]);
  });

  test("ends in the middle of a paragraph where a sentence turns to the job", () => {
    const { text, headings } = readDescription(
      "<h2>About us</h2><p>Acme has baked since 1990. We are looking for a baker with Python.</p>",
    );
    const [company, job] = findSections(text, { employer: "Acme", headings });
    expect(text.slice(company?.start, company?.end)).toBe("About us\nAcme has baked since 1990. ");
    expect(text.slice(job?.start, job?.end)).toBe("We are looking for a baker with Python.");
  });

  test("ends where it lists the tools of the work", () => {
    const html =
      "<h2>About us</h2><ul><li>We bake for towns</li><li>Technologies we work with: Go, Rust, SQL</li></ul><h2>Benefits</h2><p>Bread.</p>";
    expect(outline(html)).toEqual(["company: About us", "other: -", "benefits: Benefits"]);
  });

  test("begins without a heading where the first paragraphs speak of the employer", () => {
    const html =
      "<p>At Acme, we make the bread that half of the country eats for breakfast.</p><p>Flour is a market of two trillion crumbs and Acme stands in its middle.</p><p>As a baker, you will run the ovens.</p><h2>Requirements</h2><ul><li>Go</li></ul>";
    expect(outline(html)).toEqual(["company: -", "other: -", "requirements: Requirements"]);
  });

  test("does not begin so where the text has no headings or names its tools", () => {
    expect(
      outline("<p>Acme is a bakery for people who love good bread and better software.</p><p>Go, React.</p>"),
    ).toEqual(["other: -"]);
    expect(
      outline(
        "<p>Acme is a bakery whose ovens are written in Rust and whose shop is built with React.</p><h2>Requirements</h2><p>Go</p>",
      ),
    ).toEqual(["other: -", "requirements: Requirements"]);
  });
});

describe("paragraphs without a heading", () => {
  test("about equal opportunity and pay are told by their first words", () => {
    const html =
      "<h2>Requirements</h2><ul><li>Go</li></ul><p>The base salary range for this role is $90,000 - $110,000.</p><p>Acme is an equal opportunity employer.</p><p>See you soon.</p>";
    expect(outline(html)).toEqual(["requirements: Requirements", "pay: -", "legal: -", "other: -"]);
  });

  test("about a section's own subject do not divide it", () => {
    const html =
      "<h2>Compensation</h2><p>The salary range is €50,000 - €60,000.</p><p>Bonus on top.</p><h2>Equal opportunity</h2><p>We do not discriminate.</p>";
    expect(outline(html)).toEqual(["pay: Compensation", "legal: Equal opportunity"]);
  });
});

describe("the list of phrases", () => {
  test("holds no phrase twice, neither in one kind nor in two", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [kind, list] of Object.entries(phrases)) {
      for (const phrase of list) {
        const key = phrase.split("…").map(normalizeHeading).join("…");
        const other = seen.get(key);
        if (other !== undefined && other !== kind) twice.push(`${phrase}: ${other}, ${kind}`);
        seen.set(key, kind);
      }
    }
    expect(twice).toEqual([]);
  });

  test("is found again, every phrase of it", () => {
    const missed: string[] = [];
    for (const [kind, list] of Object.entries(phrases)) {
      for (const phrase of list) {
        if (phrase.includes("…")) continue;
        const heading = phrase.replace("{employer}", "Acme");
        if (kindOf(heading) !== kind) missed.push(`${phrase}: ${kindOf(heading)} instead of ${kind}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe("any text", () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...[
        "About us",
        "• item",
        "",
        "Requirements:",
        "Salary: 5",
        "We are looking for a baker.",
        "Acme is an oven. We are hiring.",
        "a:",
        "•",
        "x ".repeat(80),
      ],
    ),
  );

  test("is covered by its sections, one after the other", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.string(), (lines, employer) => {
        const text = lines.join("\n");
        const sections = findSections(text, { employer });
        expect(sections[0]?.start).toBe(0);
        expect(sections.at(-1)?.end).toBe(text.length);
        sections.forEach((section, index) => {
          if (index > 0) expect(section.start).toBe(sections[index - 1]?.end);
          if (text !== "") expect(section.end).toBeGreaterThan(section.start);
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "a:\n",
    "About us\n",
    "salary ",
    "we are looking for ",
    "equal opportunity\n",
    "Requirements: x\n\n",
  ])("of 200,000 characters of %j is divided", (phrase) => {
    expect(() => findSections(phrase.repeat(200_000 / phrase.length), { employer: "Acme" })).not.toThrow();
  });
});
