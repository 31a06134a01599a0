import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CleanPosting, Section } from "@/lib/posting/clean-posting";
import { readSeniority } from "./read-seniority";

function posting(title: string, text = "", over: Partial<CleanPosting> = {}): CleanPosting {
  return {
    source: "test",
    id: null,
    title,
    employer: "Acme",
    locations: [],
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: {},
    text,
    sections: [],
    ...over,
  };
}

const levelOf = (title: string, text = "") => readSeniority(posting(title, text)).seniority;

describe("the title's word", () => {
  test.each([
    ["Software Engineering Intern", "entry"],
    ["Junior Developer", "entry"],
    ["Jr. Data Analyst", "entry"],
    ["Associate Software Engineer", "entry"],
    ["New Grad Software Engineer", "entry"],
    ["Entry-Level Developer", "entry"],
    ["Software Engineer I", "entry"],
    ["Data Engineer II", "mid"],
    ["Engineer 2", "mid"],
    ["Mid-Level Developer", "mid"],
    ["Medior Developer", "mid"],
    ["Sr. Developer", "senior"],
    ["Snr Data Analyst", "senior"],
    ["Data Analyst III", "senior"],
    ["Software Engineer (L5)", "senior"],
    ["Senior Product Manager", "senior"],
    ["Software Engineer IV", "staff"],
    ["Staff Engineer", "staff"],
    ["Software Engineer, Staff", "staff"],
    ["Principal Engineer", "staff"],
    ["Senior Staff Engineer", "staff"],
    ["Distinguished Engineer", "staff"],
    ["Software Architect", "staff"],
    ["Head of Data", "staff"],
    ["VP Engineering", "staff"],
    ["Associate Director, Design", "staff"],
    ["Engineering Manager", "staff"],
    ["Senior Manager, Data Science", "staff"],
    ["Group Product Manager", "staff"],
    ["Chief Technology Officer", "staff"],
  ])("%s is %s", (title, level) => {
    expect(readSeniority(posting(title))).toMatchObject({ seniority: level, assumed: false });
  });

  test.each([
    ["Werkstudent Softwareentwicklung", "entry"],
    ["Praktikant:in Data Science", "entry"],
    ["Ausbildung Fachinformatiker", "entry"],
    ["Alternance - Développeur web", "entry"],
    ["Développeur confirmé", "mid"],
    ["Becario de desarrollo", "entry"],
    ["Młodszy programista", "entry"],
    ["Starszy programista", "senior"],
    ["Desenvolvedor Júnior", "entry"],
    ["Desenvolvedora Pleno", "mid"],
    ["Analista Sênior de Dados", "senior"],
    ["Entwicklungsleiter", "staff"],
    ["Teamleiterin Entwicklung", "staff"],
  ])("%s is %s", (title, level) => {
    expect(levelOf(title)).toBe(level);
  });

  test.each([
    ["Senior/Staff Engineer", "senior"],
    ["Mid to Senior Backend Engineer", "mid"],
    ["Junior or Mid Developer", "entry"],
    ["Engineer I/II", "entry"],
    ["Data Scientist - Senior or Principal", "senior"],
    ["Senior Machine Learning Engineer II", "senior"],
    ["Software Engineer - All Levels", "mid"],
    ["Senior Solutions Architect", "senior"],
    ["Junior Software Architect", "entry"],
  ])("of several levels, %s is %s", (title, level) => {
    expect(levelOf(title)).toBe(level);
  });

  test.each([
    "Member of Technical Staff",
    "Chief of Staff",
    "Lead Generation Specialist",
    "Product Manager",
    "Technical Program Manager",
    "Account Manager",
    "Solutions Architect",
    "L2 Support Engineer",
    "Late Stage Growth Engineer",
    "Data Entry Clerk",
    "Chef de projet",
    "Graduate Admissions Analyst",
    "i18n Engineer",
    "Sales Engineer, Middle East",
    "Solutions Engineer, Mid-Market",
  ])("%s names none", (title) => {
    expect(readSeniority(posting(title))).toEqual({ seniority: "mid", assumed: true, evidence: [] });
  });
});

describe("a lead", () => {
  test("is senior as long as no people are spoken of", () => {
    expect(levelOf("Lead Engineer", "You lead the technical direction of our billing.")).toBe("senior");
    expect(levelOf("Lead Engineer", "You mentor others without having to manage people.")).toBe("senior");
    expect(levelOf("Lead Engineer", "You manage the team's backlog.")).toBe("senior");
  });

  test.each([
    "You have five direct reports.",
    "Line management of the crew is part of it.",
    "You lead a team of six.",
    "You will manage and mentor a team.",
    "Managing two junior developers.",
  ])("is staff if the text says: %s", (text) => {
    expect(levelOf("Lead Engineer", text)).toBe("staff");
  });

  test("of a team leads people by name", () => {
    expect(levelOf("Team Lead Backend")).toBe("staff");
  });
});

describe("the source's field", () => {
  const stated = (seniority: string, title = "Developer", text = "") =>
    readSeniority(posting(title, text, { stated: { seniority } }));

  test("comes after the title", () => {
    expect(stated("Junior", "Senior Developer").seniority).toBe("senior");
  });

  test("comes before years", () => {
    const read = stated("Senior", "Developer", "3+ years of experience");
    expect(read).toMatchObject({ seniority: "senior", assumed: false });
    expect(read.evidence[0]).toMatchObject({ field: "stated.seniority", text: "Senior" });
  });

  test("says nothing where it is vague", () => {
    expect(stated("Mid-Senior level")).toMatchObject({ seniority: "mid", assumed: true });
    expect(stated("Mid-Senior level", "Developer", "6+ years of experience").seniority).toBe("senior");
    expect(stated("Not Applicable")).toMatchObject({ assumed: true });
  });

  test("that says entry by default yields to years", () => {
    expect(stated("Entry level").seniority).toBe("entry");
    expect(stated("Entry level", "Developer", "5+ years of experience").seniority).toBe("senior");
  });
});

describe("years asked for", () => {
  test.each([
    ["0-2 years of experience", "entry"],
    ["1+ years of experience", "entry"],
    ["2-4 years of experience in Go", "mid"],
    ["4+ years building services", "mid"],
    ["5+ years of professional experience", "senior"],
    ["10+ years in product design", "senior"],
    ["at least three years of experience", "mid"],
    ["Five (5) years of experience", "senior"],
    ["Mindestens 3 Jahre Berufserfahrung", "mid"],
    ["5 ans d'expérience minimum", "senior"],
    ["Mínimo 2 años de experiencia", "mid"],
    ["min. 3 lata doświadczenia", "mid"],
    ["3 anos de experiência com Java", "mid"],
    ["6+ years of experience. 2 years of React is enough", "senior"],
    ["Bachelor's and 4+ years, or Master's and 2+ years of experience", "mid"],
    ["8 years of experience preferred\n3+ years of experience required", "mid"],
  ])("%s is %s", (text, level) => {
    expect(readSeniority(posting("Backend Engineer", text))).toMatchObject({
      seniority: level,
      assumed: false,
    });
  });

  test.each([
    "Our company has 20 years of experience.",
    "We have been building software for over 12 years.",
    "You must be 18 years of age.",
    "Founded 10 years ago by two engineers.",
    "We want to double the team within 2 years.",
    "Options vest over 4 years.",
    "A sabbatical after 5 years of working here.",
    "Reports to the Senior Director of a leading company.",
    "You will work with a senior engineer.",
    "A 4-year degree in computer science.",
  ])("not in: %s", (text) => {
    expect(readSeniority(posting("Backend Engineer", text))).toMatchObject({
      seniority: "mid",
      assumed: true,
    });
  });

  test("not in what the employer says of itself", () => {
    const text = "About us\n15 years of experience in shipping.\nYou\n2+ years of experience.";
    const sections: Section[] = [
      { kind: "company", heading: "About us", start: 0, end: 46 },
      { kind: "requirements", heading: "You", start: 46, end: text.length },
    ];
    expect(readSeniority(posting("Engineer", text, { sections })).evidence[0]?.text).toBe("2+ years");
  });
});

test("what the text calls the job comes before years", () => {
  const read = readSeniority(
    posting("Frontend Engineer", "We are looking for a junior engineer with 2+ years of experience."),
  );
  expect(read.seniority).toBe("entry");
  expect(read.evidence[0]).toMatchObject({ field: "text", text: "junior" });
});

test.each(["No prior experience required.", "Recent graduates are welcome.", "Auch für Berufseinsteiger."])(
  "newcomers are entry, unless years are asked for: %s",
  (text) => {
    expect(levelOf("Developer", text)).toBe("entry");
    expect(levelOf("Developer", `${text} 3+ years of experience with SQL.`)).toBe("mid");
  },
);

test("letters that grow when lower-cased shift no evidence", () => {
  const text = "İİİ İstanbul. We are looking for a junior engineer.";
  expect(readSeniority(posting("Engineer", text)).evidence[0]?.text).toBe("junior");
  expect(readSeniority(posting("Engineer", "İİİ. Recent graduates welcome.")).evidence[0]?.text).toBe(
    "Recent graduates",
  );
});

test("newcomers among others leave the level open", () => {
  expect(levelOf("Developer", "All levels apply, including recent graduates.")).toBe("mid");
});

test("a free-form posting has the level of the first job it names", () => {
  const text = "Acme | Hamburg | Full-time\nSenior Web Developer: build maps.";
  expect(
    readSeniority(posting("Acme | Hamburg | Full-time", text, { source: "hacker-news" })).seniority,
  ).toBe("senior");
});

const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

test.each([
  ["Acme | Oslo | FULL-TIME, INTERN", "mid"],
  ["Acme | Backend Engineer, Senior Designer | Oslo", "mid"],
  ["Acme | Senior Backend Engineer, Junior Designer | Oslo", "senior"],
])("of the first line %s it is %s", (line, level) => {
  expect(readSeniority(posting(line, line, { source: "hacker-news" })).seniority).toBe(level);
});

test("never throws, and evidence always fits its source", () => {
  const word = fc.constantFrom(
    "Senior",
    "Lead",
    "II",
    "/",
    "or",
    "Manager",
    "5+",
    "years",
    "of",
    "experience",
    "İ",
    "looking for a",
    "junior",
    "\n",
    "team of",
    "Jahre",
  );
  const words = fc.array(word, { maxLength: 30 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, fc.oneof(words, anyText), (title, text) => {
      for (const { field, start, end, text: said } of readSeniority(posting(title, text)).evidence) {
        expect((field === "title" ? title : text).slice(start, end)).toBe(said);
      }
    }),
  );
});

test("a text without end is read in linear time", () => {
  for (const unit of ["5 years ", "senior ", "1-2-", "looking for a ", "$1,", "manage "]) {
    const text = unit.repeat(100_000);
    expect(() => readSeniority(posting("Engineer Lead", text))).not.toThrow();
    expect(() => readSeniority(posting("Engineer", text))).not.toThrow();
  }
});
