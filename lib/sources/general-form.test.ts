import { describe, expect, test } from "vitest";
import { FieldMapError, parseFieldMap } from "./field-map";
import { readPostings, readRejects } from "./testing";

const one = async (record: object, options = {}) =>
  (await readPostings("json", JSON.stringify(record), options))[0];
const job = { title: "Welder", company: "Acme", description: "Weld things." };

describe("names of columns", () => {
  test.each([
    { title: "Welder", company: "Acme", location: "Oslo" },
    { job_title: "Welder", company_name: "Acme", job_location: "Oslo" },
    { jobTitle: "Welder", companyName: "Acme", Locations: ["Oslo"] },
    { "Posting Title": "Welder", Employer: "Acme", CITY: "Oslo" },
    { position: "Welder", organisation: "Acme", location: { name: "Oslo" } },
    { name: "Welder", company: { display_name: "Acme" }, location: { city: "Oslo" } },
  ])("%j", async (record) => {
    expect(await one(record)).toMatchObject({ title: "Welder", employer: "Acme", locations: ["Oslo"] });
  });

  test("schema.org's JobPosting", async () => {
    const posting = await one({
      "@type": "JobPosting",
      title: "Welder",
      hiringOrganization: { "@type": "Organization", name: "Acme" },
      jobLocation: { address: { addressLocality: "Oslo", addressCountry: "NO" } },
      jobLocationType: "TELECOMMUTE",
      baseSalary: { currency: "NOK", value: { minValue: 300, maxValue: 350, unitText: "HOUR" } },
      datePosted: "2026-03-01",
      validThrough: "2026-04-01T00:00",
    });
    expect(posting).toMatchObject({
      employer: "Acme",
      locations: ["Oslo, NO"],
      publishedAt: "2026-03-01",
      closedAt: "2026-04-01",
      stated: {
        countries: ["NO"],
        workMode: "remote",
        pay: [{ min: 300, max: 350, currency: "NOK", period: "hour" }],
      },
    });
  });

  test("a raw posting of ours is read back", async () => {
    const pay = [{ min: 1, max: 2, currency: "EUR", period: "hour" }];
    const raw = {
      ...job,
      employer: "Acme",
      stated: { countries: ["NO"], workMode: "hybrid", seniority: "Senior", pay, skills: ["Rust"] },
    };
    expect((await one(raw))?.stated).toEqual(raw.stated);
  });

  test("a place is put together from its parts; the country is stated", async () => {
    const posting = await one({ ...job, city: "Austin", state: "Texas", country: "United States" });
    expect(posting).toMatchObject({
      locations: ["Austin, Texas, United States"],
      stated: { countries: ["United States"] },
    });
  });

  test("texts beside the description are added under their headings", async () => {
    const posting = await one({ ...job, requirements: "Steel", benefits: ["Fruit", "Sun"] });
    expect(posting?.description).toBe("Weld things.\n\nRequirements:\nSteel\n\nBenefits:\n- Fruit\n- Sun");
  });

  test("a level needs words", async () => {
    const levels = ["Mid-Senior level", "Not Applicable", "5", ["Senior", "Lead"]];
    const read = await Promise.all(
      levels.map(async (level) => (await one({ ...job, level }))?.stated.seniority),
    );
    expect(read).toEqual(["Mid-Senior level", undefined, undefined, "Senior, Lead"]);
  });

  test("relative days count from the day the file was gathered, else from the as-of date", async () => {
    expect((await one({ ...job, postedAt: "2 days ago" }))?.publishedAt).toBe("2026-03-08");
    const posting = await one({ ...job, postedAt: "2 days ago", scrapedAt: "2026-02-20T10:00:00Z" });
    expect(posting).toMatchObject({ publishedAt: "2026-02-18", lastSeenAt: null });
  });
});

describe("pay", () => {
  test.each([
    [
      { salary_min: 50, salary_max: "60", salary_currency: "usd", salary_period: "hourly" },
      { min: 50, max: 60, currency: "USD", period: "hour" },
    ],
    [
      { min_amount: 50000, max_amount: 0, currency: "EUR", interval: "yearly" },
      { min: 50000, max: 50000, currency: "EUR", period: "year" },
    ],
    [
      { salary: 5000, currency: "PLN", period: "month" },
      { min: 5000, max: 5000, currency: "PLN", period: "month" },
    ],
    [
      { salary: { min: 1, max: 2, currency: "EUR", period: "hour" } },
      { min: 1, max: 2, currency: "EUR", period: "hour" },
    ],
  ])("%j is stated", async (more, pay) => {
    expect(await one({ ...job, ...more })).toMatchObject({
      description: "Weld things.",
      stated: { pay: [pay] },
    });
  });

  test.each([
    [{ salary: "$18 an hour" }, "Pay: $18 an hour"],
    [{ salary: "$18 an hour", rate_by: "Hourly", min: "18.0" }, "Pay: $18 an hour"],
    [{ salary: "50-60", currency: "EUR", period: "hour" }, "Pay: 50-60 EUR per hour"],
    [{ salary_min: 3500, salary_max: 4500, salary_currency: "USD" }, "Pay: 3500 - 4500 USD"],
    [{ salary_lower: 6000, salary_upper: 11000 }, "Pay: 6000 - 11000"],
  ])("%j is left to the text", async (more, words) => {
    const posting = await one({ ...job, ...more });
    expect(posting?.description).toBe(`${words}\n\nWeld things.`);
    expect(posting?.stated.pay).toBeUndefined();
  });

  test.each([{ salary: "Competitive" }, { salary: "" }, { salary_min: 0, salary_max: 0 }, {}])(
    "%j says nothing",
    async (more) => {
      expect((await one({ ...job, ...more }))?.description).toBe("Weld things.");
    },
  );
});

describe("--map", () => {
  test("columns, several columns, the same words for all, a column that is known by another name", async () => {
    const map = parseFieldMap([
      "title=Beruf",
      "location=Ort",
      "location=Land",
      "currency=:PLN",
      "period=:month",
      "employer=:Acme",
    ]);
    const posting = await one(
      { Beruf: "Welder", title: "no", Ort: "Bonn", Land: "DE", salary_lower: 6000 },
      { map },
    );
    expect(posting).toMatchObject({
      title: "Welder",
      employer: "Acme",
      locations: ["Bonn, DE"],
      stated: { pay: [{ min: 6000, max: 6000, currency: "PLN", period: "month" }] },
    });
  });

  test.each(["payMin=x", "pay_min=x", "company=x", "PUBLISHED=x"])("%s names a field", (value) => {
    expect(() => parseFieldMap([value])).not.toThrow();
  });

  test.each([
    ["titel=Beruf", /no field "titel".*title/],
    ["title", /write field=column/],
    ["title=", /write field=column/],
  ])("%s does not", (value, message) => {
    expect(() => parseFieldMap([value])).toThrow(FieldMapError);
    expect(() => parseFieldMap([value])).toThrow(message);
  });

  test("a column that is not there is named, with those that are", async () => {
    const map = parseFieldMap(["title=Beruf"]);
    expect(await readRejects("csv", "Job,Firm\na,b\nc,d", { map })).toEqual([
      [1, 'no column "Beruf"; the columns are: Job, Firm'],
    ]);
    const rejects = await readRejects("json", JSON.stringify(job), { map });
    expect(rejects.at(-1)).toEqual([null, expect.stringContaining('no record has the column "Beruf"')]);
  });
});

test("for reading facts only, employer and title may be missing", async () => {
  expect(await one({ id: 7, company: null, description: "Weld." }, { partial: true })).toMatchObject({
    id: "7",
    title: "",
    employer: "",
  });
});
