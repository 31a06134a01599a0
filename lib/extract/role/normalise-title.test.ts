import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseTitle } from "./normalise-title";

describe("one job under many titles", () => {
  test.each([
    "Senior Backend Engineer",
    "SENIOR BACKEND ENGINEER",
    "Sr. Back-End Engineer",
    "Senior Back End Engineer (m/w/d)",
    "Senior Backend Engineer - Remote",
    "Remote Senior Backend Engineer",
    "Senior Backend Engineer (Remote, US)",
    "Senior Backend Engineer (100% remote)",
    "Senior Backend Engineer – Berlin, Germany",
    "Senior Backend Engineer | Austin, TX",
    "🚀 Senior Backend Engineer 🚀",
    "Senior Backend Engineer (REQ-12345)",
    "Senior Backend Engineer #4711",
    "Senior Backend Engineer at Acme",
    "Senior Backend Engineer @ Acme Labs",
    "Senior Backend Engineer | €70k-90k",
    "Senior Backend Engineer - $120,000 - $150,000 per year",
    "Senior Backend Engineer (full-time)",
  ])("%s", (title) => {
    expect(normaliseTitle(title)).toBe("senior backend engineer");
  });

  test("in the forms of gendered languages", () => {
    expect(normaliseTitle("Développeur·euse Backend (H/F)")).toBe("developpeur backend");
    expect(normaliseTitle("Entwickler:in Backend (w/m/d)")).toBe("entwickler backend");
    expect(normaliseTitle("Desarrollador/a Backend")).toBe("desarrollador backend");
  });

  test("with the posting's own places and employer known", () => {
    const known = { employer: "Acme Labs", locations: ["Zwolle, Netherlands"] };
    expect(normaliseTitle("Data Engineer - Zwolle", known)).toBe("data engineer");
    expect(normaliseTitle("Acme Labs - Data Engineer", known)).toBe("data engineer");
    expect(normaliseTitle("Data Engineer - Zwolle")).toBe("data engineer zwolle");
  });
});

test.each([
  ["Data Engineer - Ads", "Data Engineer - Search"],
  ["Developer (C#)", "Developer (C++)"],
  ["Intern 2026", "Intern 2027"],
  ["Software Engineer I", "Software Engineer II"],
  [".NET Developer", "Net Developer"],
])("%s and %s stay apart", (one, other) => {
  expect(normaliseTitle(one)).not.toBe(normaliseTitle(other));
});

test.each(["Remote", "(m/w/d)", "프론트엔드 개발자", "Berlin"])("something remains of %s", (title) => {
  expect(normaliseTitle(title)).not.toBe("");
});

const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

test("never throws", () => {
  fc.assert(
    fc.property(anyText, (title) => {
      expect(normaliseTitle(title)).toBe(normaliseTitle(title));
    }),
  );
});
