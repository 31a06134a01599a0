import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPosting } from "@/lib/extract/clean-posting";
import type { RawPosting } from "@/lib/posting/raw-posting";
import type { WorkMode } from "@/lib/posting/work-mode";
import { readWorkMode } from "./read-work-mode";

function read(posting: Partial<RawPosting>) {
  return readWorkMode(
    cleanPosting({
      source: "test",
      id: null,
      title: "Baker",
      employer: "Acme",
      locations: [],
      description: "",
      url: null,
      publishedAt: null,
      closedAt: null,
      lastSeenAt: null,
      stated: {},
      ...posting,
    }),
  );
}

type Case = [text: string, mode: WorkMode];

describe("order", () => {
  test("the source's own field wins, then title and places, then the text", () => {
    const description = "<p>This role is fully remote.</p>";
    const stated = read({ stated: { workMode: "onsite" }, title: "Baker (Hybrid)", description });
    expect(stated.workMode).toBe("onsite");
    expect(stated.evidence).toEqual([
      { fact: "workMode", value: "onsite", text: "onsite", start: 0, end: 6, field: "stated.workMode" },
    ]);
    expect(read({ title: "Baker (Hybrid)", description }).workMode).toBe("hybrid");
    expect(read({ locations: ["Rome", "Berlin - Onsite"], description }).workMode).toBe("onsite");
    expect(read({ description }).workMode).toBe("remote");
    expect(read({ stated: { workMode: "unknown" }, description }).workMode).toBe("remote");
  });

  test("evidence in places points into the places joined", () => {
    const { evidence } = read({ locations: ["Rome", "Remote (EU)"] });
    expect(evidence).toEqual([
      { fact: "workMode", value: "remote", text: "Remote", start: 6, end: 12, field: "location" },
    ]);
  });

  test("nothing said is unknown, with no evidence", () => {
    expect(read({ locations: ["Berlin"], description: "<p>We bake bread.</p>" })).toEqual({
      workMode: "unknown",
      evidence: [],
    });
  });
});

describe("titles and places", () => {
  test.each<Case>([
    ["Remote - US", "remote"],
    ["Berlin / Remote", "remote"],
    ["Anywhere", "remote"],
    ["Remote or hybrid, Paris", "remote"],
    ["San Francisco-Hybrid", "hybrid"],
    ["Hybrid (2 days remote), Rome", "hybrid"],
    ["Hybrid remote in Leeds", "hybrid"],
    ["NYC (On-site)", "onsite"],
    ["Munich, in-office", "onsite"],
    ["Praha (no remote)", "onsite"],
    ["Warszawa, praca zdalna", "remote"],
    ["Kraków (hybrydowo)", "hybrid"],
    ["Lisboa (híbrido)", "hybrid"],
    ["Madrid, presencial", "onsite"],
    ["New York Office", "unknown"],
    ["London, UK", "unknown"],
    ["United States", "unknown"],
  ])("place %j is %s", (place, mode) => {
    expect(read({ locations: [place] }).workMode).toBe(mode);
  });

  test.each<Case>([
    ["Remote Backend Engineer (Ruby)", "remote"],
    ["Data Engineer - 100% remote", "remote"],
    ["Backend Engineer (Hybrid)", "hybrid"],
    ["QA Engineer, onsite", "onsite"],
    ["Remote Sensing Scientist", "unknown"],
    ["Hybrid Cloud Engineer", "unknown"],
    ["Hybrid Mobile Developer", "unknown"],
    ["Remote Support Technician", "unknown"],
    ["On-site Support Engineer", "unknown"],
    ["Office Manager", "unknown"],
  ])("title %j is %s", (title, mode) => {
    expect(read({ title }).workMode).toBe(mode);
  });

  test("one place to work remotely is enough", () => {
    expect(read({ locations: ["New York (onsite)", "Remote"] }).workMode).toBe("remote");
  });
});

describe("statements about the job", () => {
  test.each<Case>([
    ["This is a fully remote role.", "remote"],
    ["This position can be performed remotely from several countries.", "remote"],
    ["You can work remotely within the EU.", "remote"],
    ["The role is remote (US only).", "remote"],
    ["We are open to remote candidates in Canada.", "remote"],
    ["You may work from our Paris office or remotely.", "remote"],
    ["The job can be hybrid or fully remote.", "remote"],
    ["We follow a hybrid work model.", "hybrid"],
    ["Hybrid, 3 days in the office.", "hybrid"],
    ["You will be in our Leeds office two days a week.", "hybrid"],
    ["We expect three days per week on-site in Oslo.", "hybrid"],
    ["In office Tuesday to Thursday.", "hybrid"],
    ["Fridays are work-from-home.", "hybrid"],
    ["Flexible hours and options for working from home are given.", "hybrid"],
    ["It's a mix of working from home and in the office.", "hybrid"],
    ["You must live within commuting distance of our hub.", "hybrid"],
    ["This job is not fully remote.", "hybrid"],
    ["This role is onsite in Turin.", "onsite"],
    ["We work in person, 5 days a week.", "onsite"],
    ["Five days per week in our Denver office are required.", "onsite"],
    ["This role is based in our Vienna office.", "onsite"],
    ["You will work from our office in Berlin.", "onsite"],
    ["We are hiring for an on-site role.", "onsite"],
    ["This is not a remote position.", "onsite"],
    ["Sorry, no remote.", "onsite"],
    ["Remote applicants will not be considered.", "onsite"],
    ["It is a full-time, office-based position.", "onsite"],
    ["We cannot offer remote work.", "onsite"],
    ["Candidates must be willing to relocate to Oslo.", "onsite"],
  ])("%j is %s", (text, mode) => {
    expect(read({ description: `<p>We bake bread in Rome.</p><p>${text}</p>` }).workMode).toBe(mode);
  });
});

describe("words that are no work mode", () => {
  test.each([
    "You know remote sensing and remote procedure calls.",
    "You will manage remote teams across three countries.",
    "Experience working in a remote environment is welcome.",
    "Support remote sites through remote desktop and remote access tools.",
    "Deploy to hybrid cloud and on-premise.",
    "Build hybrid mobile apps and hybrid search.",
    "We run multi-cloud, hybrid environments.",
    "There will be an onsite interview in June.",
    "The process: a call, a take-home task and a final onsite.",
    "Our on-site gym and on-site childcare are free.",
    "On-site visits to customers happen twice a year.",
    "The team meets in person twice a year.",
    "We value in-person collaboration.",
    "Parking is free for in-office employees.",
    "You build in-person relationships with the team.",
    "Visites en présentiel et en distanciel.",
    "You enjoy building distributed systems.",
    "We pay a home office stipend and a remote work allowance.",
    "Relocation assistance is available.",
    "We have offices in Rome and Oslo.",
    "Lunch in the office every day.",
    "You follow the safety rules on site",
    "You report hazards to the manager, on site.",
    "You do business-specific, office-based tasks.",
    "Onsite nurseries are open to all.",
    "You may work from anywhere for four weeks a year.",
    "This role is a hybrid of product and sales.",
    "Whether you are remote or in the office, you will be heard.",
    "As remote and hybrid work became the new normal, our tools grew.",
  ])("%j says nothing", (text) => {
    expect(read({ description: `<p>We bake bread.</p><p>${text}</p>` }).workMode).toBe("unknown");
  });
});

describe("conflicts", () => {
  test.each<Case>([
    ["We are a remote-first company. This role is onsite in Rome.", "onsite"],
    ["We are a fully distributed team. This role requires three days a week in our Rome office.", "hybrid"],
    ["We love our in-person culture. For this job you can work remotely from anywhere in Spain.", "remote"],
    ["This role is hybrid. We offer remote work for some teams.", "hybrid"],
  ])("%j is %s: the job outweighs the employer", (text, mode) => {
    expect(read({ description: `<p>${text}</p>` }).workMode).toBe(mode);
  });

  test("a label outweighs prose", () => {
    const description = "<p>Location: Hybrid, Rome</p><p>We are remote-first and you can work remotely.</p>";
    expect(read({ description }).workMode).toBe("hybrid");
  });

  test("what stands among benefits still counts when nothing else speaks", () => {
    const description = "<h2>Benefits</h2><ul><li>Hybrid working model</li><li>Free bread</li></ul>";
    expect(read({ description }).workMode).toBe("hybrid");
    expect(read({ description: `<p>This role is fully remote.</p>${description}` }).workMode).toBe("remote");
  });

  test("steps of the hiring process are not read", () => {
    const description =
      "<h2>Interview process</h2><ul><li>Call, remote</li><li>Half a day in our office, on-site</li></ul>";
    expect(read({ description }).workMode).toBe("unknown");
  });
});

describe("labels, tags and header lines", () => {
  test.each<Case>([
    ["<p>Work location: Remote (EU)</p>", "remote"],
    ["<p>Workplace type: On-site</p>", "onsite"],
    ["<p>Remote policy: 1-2 days a week</p>", "hybrid"],
    ["<p>📍 Location - Rome (hybrid), Italy remote</p>", "remote"],
    ["<p>Full-time (hybrid)</p>", "hybrid"],
    ["<p>Location: Ghent (3 days onsite)</p>", "hybrid"],
    ["<p>Location: Ghent (onsite 2 days per week)</p>", "hybrid"],
    ["<p>Location: Ghent (5 days onsite)</p>", "onsite"],
    [
      "<h3>Location & Remote</h3><p>The job is based in our Ghent office, at least 3 days per week.</p>",
      "hybrid",
    ],
    ["<p>We bake.</p><p>#LI-Remote</p>", "remote"],
    ["<p>We bake.</p><p>#LI-Hybrid</p>", "hybrid"],
    ["<p>We bake.</p><p>#LI-Onsite</p>", "onsite"],
    ["Acme | Baker | Rome | ONSITE<p>We bake.", "onsite"],
    ["Acme | Baker | Rome or REMOTE OK (EU) | Full-time<p>We bake.", "remote"],
    ["Acme | Baker | Rome | REMOTE<p>We love meeting in our office.", "remote"],
    ["Acme | Baker | Rome | Full-time | no remote<p>We bake.", "onsite"],
    ["Acme | Rome | onsite, partially remote<p>We bake.", "hybrid"],
    ["Acme | Rome | full-time | local only<p>We bake.", "onsite"],
    ["Acme | Rome | full-time<p>We bake.", "unknown"],
    ["Acme (Rome). Bakers and millers. REMOTE.<p>We bake.", "remote"],
    ["Acme Inc. (bakers) | Sr. Baker | Rome | REMOTE + ONSITE | VISA<p>We bake.", "remote"],
    ["Acme | Baker | Rome | Full-time We bake bread. Our hybrid ovens run on wood.", "unknown"],
  ])("%j is %s", (description, mode) => {
    expect(read({ description }).workMode).toBe(mode);
  });
});

describe("other languages", () => {
  test.each<Case>([
    ["Die Stelle ist 100 % remote.", "remote"],
    ["Du arbeitest komplett remote.", "remote"],
    ["Wir bieten mobiles Arbeiten und flexible Zeiten.", "hybrid"],
    ["Möglichkeit zum Homeoffice an zwei Tagen", "hybrid"],
    ["Hybrides Arbeiten in Köln", "hybrid"],
    ["Leider kein Homeoffice möglich.", "onsite"],
    ["Poste en full remote depuis la France.", "remote"],
    ["Télétravail partiel possible.", "hybrid"],
    ["Vous travaillez 100 % sur site à Lyon.", "onsite"],
    ["Pas de télétravail.", "onsite"],
    ["Modalidad: 100% remoto", "remote"],
    ["Ofrecemos un modelo híbrido en Madrid.", "hybrid"],
    ["Trabajo presencial en Sevilla.", "onsite"],
    ["Praca w pełni zdalna.", "remote"],
    ["Praca hybrydowa w Gdańsku.", "hybrid"],
    ["Praca stacjonarna w Łodzi.", "onsite"],
    ["Trabalho remoto em todo o Brasil.", "remote"],
    ["Regime híbrido em Lisboa.", "hybrid"],
    ["Modelo presencial no Porto.", "onsite"],
    ["Je werkt volledig remote.", "remote"],
    ["Thuiswerken is deels mogelijk.", "hybrid"],
    ["Hybride werken hoort erbij.", "hybrid"],
  ])("%j is %s", (text, mode) => {
    expect(read({ description: `<p>Acme.</p><p>${text}</p>` }).workMode).toBe(mode);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."remote|hybrid|on-site|in the office|3 days a week|no|this role is|,|.|\n|we|or|Location:|work from home|#LI-Remote|(|)|’|İ|équipe|office||interview|Remote".split(
      "|",
    ),
  );
  const text = fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }).map((parts) => parts.join(" "));

  test("gives a mode whose evidence stands exactly where it says", () => {
    fc.assert(
      fc.property(text, text, text, (title, place, description) => {
        const posting = cleanPosting({
          source: "test",
          id: null,
          title,
          employer: "",
          locations: [place, "x"],
          description,
          url: null,
          publishedAt: null,
          closedAt: null,
          lastSeenAt: null,
          stated: {},
        });
        const { workMode, evidence } = readWorkMode(posting);
        expect(evidence.length).toBe(workMode === "unknown" ? 0 : 1);
        for (const one of evidence) {
          const source =
            one.field === "title"
              ? posting.title
              : one.field === "text"
                ? posting.text
                : posting.locations.join("; ");
          expect(source.slice(one.start, one.end)).toBe(one.text);
          expect(one.text).not.toBe("");
          expect(one.value).toBe(workMode);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(["remote ", "no remote. ", "in our office ", "hybrid or onsite 3 days a week, "])(
    "of 300,000 characters of %j is read",
    (phrase) => {
      expect(() => read({ description: phrase.repeat(300_000 / phrase.length) })).not.toThrow();
    },
  );
});
