import { describe, expect, test } from "vitest";
import { detectSource, FORMAT_NAMES } from ".";
import { sampleOf } from "./sample";
import { readAll, readPostings, readRejects } from "./testing";
import { BOARD_TEXTS as texts } from "./testing-boards";

async function first(format: string) {
  const [posting] = await readPostings(format, texts.get(format) ?? "");
  return posting;
}

test("every board has a response here", () => {
  expect([...texts.keys()].sort()).toEqual(
    FORMAT_NAMES.filter((name) => !/^(?:json|jsonl|csv|tsv)$/.test(name)).sort(),
  );
});

test.each([...texts])("%s is told by its content, printed narrow or wide or cut off", (name, text) => {
  const wide = text.startsWith("<") ? text : JSON.stringify(JSON.parse(text), null, 2);
  for (const sample of [text, wide, text.slice(0, text.length - 10)]) {
    expect(detectSource(sampleOf(sample, "x.txt"))?.name).toBe(name);
  }
});

describe("ashby", () => {
  test("places, countries, mode and only salaries of every tier", async () => {
    expect(await first("ashby")).toEqual({
      source: "ashby",
      id: "a1",
      title: "Data Engineer",
      employer: "acme",
      locations: ["Remote - Canada", "Toronto"],
      description: "<p>Keep data flowing.</p>",
      url: "https://jobs.ashbyhq.com/acme/a1",
      publishedAt: "2026-02-03",
      closedAt: null,
      lastSeenAt: null,
      stated: {
        countries: ["Canada"],
        workMode: "remote",
        pay: [
          { min: 110000, max: 130000, currency: "CAD", period: "year" },
          { min: 50, max: 60, currency: "USD", period: "hour" },
        ],
      },
    });
  });

  const job = {
    id: "1",
    title: "Welder",
    descriptionHtml: "<p>Weld.</p>",
    jobUrl: "https://jobs.ashbyhq.com/acme/1",
  };
  const read = async (more: object, options = {}) =>
    (await readPostings("ashby", JSON.stringify({ jobs: [{ ...job, ...more }] }), options))[0];

  test.each([
    [{ location: "Lyon", isRemote: true }, undefined],
    [{ location: "Lyon", isRemote: true, workplaceType: "Hybrid" }, "hybrid"],
    [{ location: "Lyon", isRemote: false, workplaceType: "OnSite" }, "onsite"],
    [{ location: "Remote", isRemote: true }, "remote"],
    [{ location: "Remote", isRemote: false }, undefined],
    [{ location: "Lyon or Remote", isRemote: true }, undefined],
  ])("%j states %s: a tick alone is no work mode", async (more, mode) => {
    expect((await read(more))?.stated.workMode).toBe(mode);
  });

  test.each([
    ["Europe", "Germany", undefined],
    ["Remote - Worldwide", "United States", undefined],
    ["Anywhere in France", "France", ["France"]],
    ["Anywhere", "Anywhere", undefined],
    ["Remote", "Remote", undefined],
    ["Remote", "Chile", ["Chile"]],
  ])("a place %s with an address in %s states %s", async (location, addressCountry, countries) => {
    const posting = await read({ location, address: { postalAddress: { addressCountry } } });
    expect(posting?.stated.countries).toEqual(countries);
  });

  test("countries are stated only if every place has one", async () => {
    const posting = await read({
      location: "Spain",
      secondaryLocations: [{ location: "Toronto", address: { postalAddress: { addressCountry: "Canada" } } }],
    });
    expect(posting?.stated.countries).toBeUndefined();
  });

  test("the employer is the board's, in the file's capitals", async () => {
    expect((await read({}, { fileName: "ACME.json" }))?.employer).toBe("ACME");
    expect((await read({}, { fileName: "response.json" }))?.employer).toBe("acme");
    expect((await read({ jobUrl: null }, { fileName: "Blue%20Anvil.json" }))?.employer).toBe("Blue Anvil");
    expect((await read({}, { employer: "Acme Inc" }))?.employer).toBe("Acme Inc");
  });

  test("an unlisted posting is none", async () => {
    const text = JSON.stringify({ jobs: [{ ...job, isListed: false }] });
    expect(await readRejects("ashby", text)).toEqual([[1, "not listed"]]);
  });

  test("a board cut off keeps its complete postings", async () => {
    const text = JSON.stringify({ jobs: [job, { ...job, id: "2" }, { ...job, id: "3" }], apiVersion: "1" });
    const cut = text.slice(0, text.lastIndexOf("Weld."));
    expect((await readPostings("ashby", cut)).map((posting) => posting.id)).toEqual(["1", "2"]);
    expect(await readRejects("ashby", cut)).toEqual([[1, "the text ends in the middle of this record"]]);
  });
});

test("greenhouse: text unescaped once, offices are no places", async () => {
  expect(await first("greenhouse")).toMatchObject({
    employer: "acme",
    id: "77",
    locations: ["Berlin", "Munich"],
    description: "<p>Keep it &amp; them up.</p>",
    publishedAt: "2026-01-05",
  });
});

test("lever: all parts of the text; one country cannot stand for two places", async () => {
  expect(await first("lever")).toMatchObject({
    employer: "acme",
    locations: ["Oslo", "Bergen"],
    description: "<p>We build.</p>\n\n<h3>You bring</h3>\n<ul><li>Rust</li></ul>\n\n<p>Fine print.</p>",
    publishedAt: "2026-01-01",
    stated: { workMode: "onsite", pay: [{ min: 700000, max: 800000, currency: "NOK", period: "year" }] },
  });
  expect((await first("lever"))?.stated.countries).toBeUndefined();
});

test("smartrecruiters", async () => {
  expect(await first("smartrecruiters")).toMatchObject({
    employer: "Acme Group",
    locations: ["Cluj, Romania"],
    description: "<h3>You</h3>\n<p>Test.</p>",
    url: "https://jobs.smartrecruiters.com/Acme/s1",
    stated: { countries: ["RO"], workMode: "hybrid", seniority: "Associate" },
  });
});

test("recruitee", async () => {
  expect(await first("recruitee")).toMatchObject({
    employer: "Acme",
    locations: ["Gent, Belgium"],
    description: "<p>Draw.</p>\n\n<p>React</p>",
    publishedAt: "2026-02-14",
    stated: {
      countries: ["BE"],
      workMode: "hybrid",
      pay: [{ min: 3000, max: 4000, currency: "EUR", period: "month" }],
    },
  });
});

test("workday: a single posting, and a list without texts", async () => {
  expect(await first("workday")).toMatchObject({
    id: "JR-9",
    employer: "Acme USA",
    locations: ["US, CA, Remote", "Germany, Munich"],
    publishedAt: "2026-02-20",
  });
  const list = {
    total: 1,
    jobPostings: [
      {
        title: "Welder",
        externalPath: "/job/x",
        locationsText: "Oslo",
        postedOn: "Posted 5 Days Ago",
        bulletFields: ["JR-1"],
      },
    ],
  };
  const [posting] = await readPostings("workday", JSON.stringify(list));
  expect(posting).toMatchObject({
    id: "JR-1",
    employer: "acme",
    locations: ["Oslo"],
    publishedAt: "2026-03-05",
  });
});

test("workable: the employer stands around the list", async () => {
  expect(await first("workable")).toMatchObject({
    id: "AB12",
    employer: "Acme",
    locations: ["Athens, Attica, Greece"],
    stated: { countries: ["Greece"], workMode: "remote" },
  });
});

test("remoteok: amounts without currency are only words, tags are not skills", async () => {
  expect(await first("remoteok")).toMatchObject({
    employer: "R&D Co",
    description: "Pay: 60000 - 90000\n\nGo.",
    stated: { workMode: "remote" },
  });
  expect(await readAll("remoteok", texts.get("remoteok") ?? "")).toHaveLength(1);
});

test("remotive: pay in words becomes a line of the text", async () => {
  expect(await first("remotive")).toMatchObject({
    locations: ["Europe"],
    description: "<p>Pay: $55k - $70k</p>\n<p>Help.</p>",
    stated: { workMode: "remote" },
  });
});

test("himalayas: no restriction is worldwide; the end may lie ahead", async () => {
  expect(await first("himalayas")).toMatchObject({
    locations: ["Worldwide"],
    publishedAt: "2026-01-01",
    closedAt: "2026-02-01",
    stated: {
      workMode: "remote",
      seniority: "Senior",
      pay: [{ min: 40, max: 50, currency: "USD", period: "hour" }],
    },
  });
});

test("jobicy", async () => {
  expect(await first("jobicy")).toMatchObject({
    title: "QA & Release Lead",
    locations: ["EMEA"],
    stated: { workMode: "remote", pay: [{ min: 60000, max: 70000, currency: "EUR", period: "year" }] },
  });
  expect((await first("jobicy"))?.stated.seniority).toBeUndefined();
});

test("workingnomads", async () => {
  expect(await first("workingnomads")).toMatchObject({
    id: "123",
    locations: ["Japan"],
    publishedAt: "2026-02-07",
  });
});

test("justjoinit: employment before contracts, converted pay left out", async () => {
  expect(await first("justjoinit")).toMatchObject({
    locations: ["Gdynia", "Sopot"],
    closedAt: "2026-04-01",
    stated: {
      workMode: "onsite",
      seniority: "mid",
      skills: ["Java", "Spring"],
      pay: [
        { min: 15000, max: 18000, currency: "PLN", period: "month" },
        { min: 120, max: 150, currency: "PLN", period: "hour" },
      ],
    },
  });
});

test("personio", async () => {
  expect(await first("personio")).toMatchObject({
    id: "8",
    title: "Koch & Kellner (m/w/d)",
    employer: "Acme GmbH",
    locations: ["Bonn", "Ulm"],
    description: "<h3>Aufgaben</h3>\n<ul><li>Kochen</li></ul>",
    publishedAt: "2026-02-01",
    stated: { seniority: "experienced" },
  });
});

test("weworkremotely: employer before the first colon", async () => {
  expect(await first("weworkremotely")).toMatchObject({
    title: "Developer: Tools",
    employer: "Acme",
    locations: ["Europe Only"],
    description: "<p>Build.</p>",
    publishedAt: "2026-02-06",
    stated: { workMode: "remote" },
  });
});

test("hacker-news: replies are no postings, a geocoder's guess is not read", async () => {
  const text = texts.get("hacker-news") ?? "";
  expect(await readPostings("hacker-news", text)).toMatchObject([
    {
      id: "42",
      title: "Acme (YC X99) | Backend Engineer | Lyon, France | ONSITE | €50k",
      employer: "Acme",
      locations: ["Lyon, France", "ONSITE"],
      url: "https://news.ycombinator.com/item?id=42",
      publishedAt: "2026-02-01",
    },
  ]);
  expect(await readRejects("hacker-news", text)).toEqual([[1, "a reply, not a posting"]]);
  const mapped = [
    { full_html: "Acme | Designer | REMOTE", address: "Paris, France", country: "FR", location: { lat: 1 } },
  ];
  const [posting] = await readPostings("hacker-news", JSON.stringify(mapped));
  expect(posting).toMatchObject({ employer: "Acme", locations: ["REMOTE"], stated: {} });
});
