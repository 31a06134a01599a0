import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import { countryByCode } from "@/lib/posting/countries";
import { regionByCode } from "@/lib/posting/regions";
import { readPlaces } from "./read-places";

function posting(fields: Partial<CleanPosting>): CleanPosting {
  return {
    source: "test",
    id: null,
    title: "Software Engineer",
    employer: "Acme",
    locations: [],
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: {},
    text: "",
    sections: [],
    ...fields,
  };
}

/** Countries, then regions, of a posting with these locations. */
function at(...locations: string[]): string {
  const { countries, regions } = readPlaces(posting({ locations }));
  return [...countries, ...regions].join(" ");
}

function inText(text: string, locations = ["Remote"]): string {
  const { countries, regions } = readPlaces(posting({ locations, text }));
  return [...countries, ...regions].join(" ");
}

describe("one place", () => {
  test.each([
    ["Remote - US", "US"],
    ["US-Remote", "US"],
    ["Remote (Canada)", "CA"],
    ["San Francisco-Hybrid", "US"],
    ["New York City HQ", "US"],
    ["HQ: Oslo", "NO"],
    ["Hybrid - Warsaw", "PL"],
    ["Munich, Bayern, DE", "DE"],
    ["London, England, United Kingdom", "GB"],
    ["Utrecht, Utrecht, Netherlands", "NL"],
    ["Mumbai, Maharashtra, India", "IN"],
    ["千葉県, Japan", "JP"],
    ["上海", "CN"],
    ["中国北京", "CN"],
    ["Київ", "UA"],
    ["Dubai, UAE", "AE"],
    ["Buenos Aires, AR", "AR"],
    ["Curitiba, PR", "BR"],
    ["Tijuana, BC", "MX"],
    ["India-Karnataka", "IN"],
    ["USA - New York NY", "US"],
    ["US, CA, Santa Clara", "US"],
    ["Washington, D.C.", "US"],
    ["St. John's, NL", "CA"],
    ["Bosnia and Herzegovina", "BA"],
    ["Köln", "DE"],
    ["Koeln", "DE"],
    ["Warszawa", "PL"],
    ["Sao Paulo", "BR"],
    ["Bangalore", "IN"],
    ["Gurugram", "IN"],
    ["Kiev", "UA"],
    ["CDMX", "MX"],
    ["NYC", "US"],
    ["SF Bay Area", "US"],
    ["Île-de-France", "FR"],
    ["Randstad", "NL"],
    ["the Netherlands", "NL"],
    ["Deutschland", "DE"],
    ["Türkiye", "TR"],
    ["Viet Nam", "VN"],
    ["Hong Kong, China", "HK"],
    ["San Juan, PR", "PR"],
  ])("%s is in %s", (location, countries) => {
    expect(at(location)).toBe(countries);
  });
});

describe("buildings named like towns", () => {
  test.each([
    ["Fairview Mall", ""],
    ["Guildford Town Centre", ""],
    ["Eaton Centre, Toronto", "CA"],
    ["Dublin City Centre", "IE"],
    ["Dubai Mall", "AE"],
  ])("%s", (location, places) => {
    expect(at(location)).toBe(places);
  });
});

describe("names of several places", () => {
  test.each([
    ["Georgia", "GE"],
    ["Atlanta, Georgia", "US"],
    ["Tbilisi, Georgia", "GE"],
    ["Cambridge, MA", "US"],
    ["London, ON", "CA"],
    ["Paris, TX", "US"],
    ["San Francisco, CA", "US"],
    ["Toronto, CA", "CA"],
    ["Ontario, CA", "US"],
    ["Berlin, DE", "DE"],
    ["Newark, DE", "US"],
    ["Bangalore, IN", "IN"],
    ["Gary, IN", "US"],
    ["Milan, MI, Italy", "IT"],
    ["Perth, WA", "AU"],
    ["Vancouver, WA", "US"],
    ["Victoria, BC", "CA"],
    ["Melbourne, Victoria", "AU"],
    ["Birmingham, AL", "US"],
    ["Birmingham", "GB"],
    ["Portland", "US"],
    ["San Jose", "US"],
    ["San Jose, Costa Rica", "CR"],
    ["Santiago", "CL"],
    ["Valencia", "ES"],
    ["Newcastle", "GB"],
    ["Hamilton", "CA"],
    ["Jersey", "JE"],
    ["Jersey City", "US"],
    ["Lebanon", "LB"],
    ["Lebanon, NH", "US"],
    ["Jordan", "JO"],
    ["Granada", "ES"],
    ["Brighton, TN", "US"],
    ["Reading (London)", "GB"],
  ])("%s is in %s", (location, countries) => {
    expect(at(location)).toBe(countries);
  });

  test("other places of the posting decide", () => {
    expect(at("Cambridge", "Boston, MA")).toBe("US");
    expect(at("Cambridge", "Leeds, UK")).toBe("GB");
    expect(at("Dublin", "Charlotte, North Carolina")).toBe("IE US");
  });

  test("the text decides where places alone do not", () => {
    const american = "We offer a 401(k). Salaries are paid in USD across the United States.";
    const british = "Pay is £60,000 with 25 days of annual leave. You need the right to work in the UK.";
    expect(inText(american, ["Cambridge"])).toBe("US");
    expect(inText(british, ["Cambridge"])).toBe("GB");
    expect(inText(american, ["Georgia"])).toBe("US");
    expect(inText(american, ["London"])).toBe("GB");
  });

  test("the source's own country decides", () => {
    const { countries } = readPlaces(posting({ locations: ["Birmingham"], stated: { countries: ["USA"] } }));
    expect(countries).toEqual(["US"]);
  });
});

describe("several places in one field", () => {
  test.each([
    ["London, Berlin or Remote (EU)", "GB DE EU"],
    ["NY; SF; Toronto", "US CA"],
    ["Beijing; Shanghai", "CN"],
    ["Remote (US, CA, UK)", "US CA GB"],
    ["US/CA", "US CA"],
    ["Remote, US, Mexico, Colombia", "US MX CO"],
    ["Anywhere in France, Belgium, Spain", "FR BE ES"],
    ["New York, London", "US GB"],
    ["Melbourne HQ or Sydney", "AU"],
    ["Australia - Sydney/Melbourne/remote", "AU"],
    ["Berlin or remote within Germany", "DE"],
  ])("%s is in %s", (location, countries) => {
    expect(at(location)).toBe(countries);
  });
});

describe("regions and the whole world", () => {
  test.each([
    ["Remote - Europe", "EUROPE"],
    ["LatAm", "LATAM"],
    ["DACH", "DACH"],
    ["Remote (Canada, LATAM, EU)", "CA LATAM EU"],
    ["Worldwide", "*"],
    ["Anywhere in the World", "*"],
    ["Remote - anywhere", "*"],
    ["Anywhere (USA)", "US"],
    ["Anywhere in Europe", "EUROPE"],
    ["Worldwide except US", "*"],
  ])("%s is %s", (location, expected) => {
    expect(at(location)).toBe(expected);
  });
});

describe("no place", () => {
  test.each([
    "Remote",
    "Hybrid",
    "Remote, EST",
    "Remote (US hours)",
    "European timezone",
    "CET +/- 2",
    "IT Department",
    "Mobile",
    "Multiple locations",
    "TBD",
    "",
  ])("%s", (location) => {
    expect(at(location)).toBe("");
  });

  test("streets are not cities", () => {
    expect(at("155 N San Vicente Blvd, Beverly Hills, CA 90211")).toBe("US");
  });
});

describe("text, where locations are silent", () => {
  test.each([
    ["You must be based in Germany or Austria.", "DE AT"],
    ["Candidates must currently reside in the United States.", "US"],
    ["We are open to candidates located in Spain, Portugal or the U.K.", "ES PT GB"],
    ["This position is remote within the US.", "US"],
    ["You must be authorized to work in Canada without sponsorship.", "CA"],
    ["US citizenship is required.", "US"],
    ["Location: Remote, Netherlands", "NL"],
    ["Standort: München", "DE"],
    ["You will work three days a week from our Lisbon office.", "PT"],
    ["You may live in any of the following states: AL, AZ, CO, FL, GA, IN, NY, OR.", "US"],
    ["Wir suchen dich am Standort Hamburg.", "DE"],
    ["Le poste est basé à Lyon.", "FR"],
    ["Trabajarás en nuestra oficina de Sevilla.", "ES"],
    ["Remote, Europe only.", "EUROPE"],
    ["You can work from anywhere in Latin America.", "LATAM"],
  ])("%s", (text, expected) => {
    expect(inText(text)).toBe(expected);
  });

  test.each([
    "We are headquartered in Berlin.",
    "We have offices in Berlin, Paris and New York.",
    "Our customers are located in the US and Canada.",
    "Our team is based in Vienna and Prague.",
    "We were founded in London and are backed by investors from Singapore.",
    "You should be able to overlap with US time zones.",
    "You will own the US healthcare market.",
    "Experience with the remote CAD team is a plus.",
  ])("nothing: %s", (text) => {
    expect(inText(text)).toBe("");
  });

  test("a region in the location is narrowed by the text", () => {
    expect(inText("You must be based in Poland.", ["Europe"])).toBe("PL EUROPE");
  });

  test("a worldwide posting is narrowed only by what is required", () => {
    expect(inText("Candidates must be located in the US.", ["Anywhere"])).toBe("US");
    expect(inText("Candidates located in the US are preferred.", ["Anywhere"])).toBe("*");
  });

  test("a named place is not widened by the text", () => {
    expect(inText("Colleagues must be based in Kenya.", ["Oslo"])).toBe("NO");
  });
});

describe("titles and first lines, where locations are silent", () => {
  test.each([
    ["Acme | Backend Engineer | Berlin, Germany | ONSITE", "DE"],
    ["Acme | Bangalore / Singapore | Onsite", "IN SG"],
    ["Acme - Boston, MA - Full-time", "US"],
    ["Senior Engineer (Remote, US)", "US"],
    ["Account Lead, Spain", "ES"],
    ["Nurse Practitioner (NP)", ""],
    ["Lead Java Developer", ""],
  ])("%s", (title, expected) => {
    const { countries, regions } = readPlaces(posting({ title }));
    expect([...countries, ...regions].join(" ")).toBe(expected);
  });

  test("the first line of a text without a title", () => {
    const text = "Acme | Data Engineer | Porto | REMOTE or onsite\nWe build things.";
    expect(readPlaces(posting({ title: "", text })).countries).toEqual(["PT"]);
  });
});

describe("what the source states", () => {
  test.each([
    [["de"], "DE"],
    [["Vereinigte Staaten"], "US"],
    [["Korea, Republic of"], "KR"],
    [["European Union"], "EU"],
    [["Worldwide"], "*"],
    [["nowhere known"], ""],
  ])("%j is %s", (countries, expected) => {
    const read = readPlaces(posting({ stated: { countries } }));
    expect([...read.countries, ...read.regions].join(" ")).toBe(expected);
  });
});

describe("evidence", () => {
  test("points into the locations joined by semicolons", () => {
    const locations = ["Remote", "Paris, TX, USA", "Lyon"];
    const { evidence } = readPlaces(posting({ locations }));
    expect(evidence.map(({ value, text }) => [value, text])).toEqual([
      ["US", "Paris, TX, USA"],
      ["FR", "Lyon"],
    ]);
    for (const { text, start, end } of evidence) expect(locations.join("; ").slice(start, end)).toBe(text);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      "Paris",
      "TX",
      "Remote",
      "or",
      ", ",
      "; ",
      "(",
      ")",
      "Georgia",
      "US",
      "based in",
      "Location:",
      "\n",
    ),
    fc.string(),
    fc.string({ unit: "grapheme" }),
  );
  const words = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" "));

  test("is exact, and values are known, whatever the input", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), words, words, (locations, title, text) => {
        const read = readPlaces(posting({ locations, title, text }));
        const fields: Record<string, string> = { location: locations.join("; "), title, text };
        for (const { fact, value, text: words, start, end, field } of read.evidence) {
          expect(fields[field]?.slice(start, end)).toBe(words);
          if (fact === "region") expect(regionByCode(value)).not.toBeNull();
          else expect(value === "*" || countryByCode(value) !== null).toBe(true);
        }
        expect(new Set(read.countries).size).toBe(read.countries.length);
        expect(read.countries.length < 2 || !read.countries.includes("*")).toBe(true);
      }),
    );
  });
});
