import type { WorkMode } from "@/lib/posting/work-mode";
import { boardSource } from "./board";
import { readDay } from "./dates";
import { readStatedPay, withPayLine } from "./pay-fields";
import {
  employerOfBoard,
  type Fields,
  fieldsOf,
  httpUrl,
  isFields,
  line,
  lines,
  listOf,
  text,
} from "./values";
import { readWorkMode } from "./work-mode-field";

const BOARD = /ashbyhq\.com\/(?:posting-api\/job-board\/)?([^/?#]+)/i;

/** Ashby's public posting API, and the brief postings of its board pages. */
export const ashbySource = boardSource({
  name: "ashby",
  detects: ({ envelope, records: [first] }) =>
    BOARD.test(text(first?.jobUrl)) ||
    /^JobPosting/.test(text(first?.__typename)) ||
    (envelope.apiVersion !== undefined && Array.isArray(envelope.jobs) && (!first || "isRemote" in first)),
  read: (job, context) => {
    if (job.isListed === false) return "not listed";
    const places = [job.location ?? job.locationName, ...listOf(job.secondaryLocations).map(placeOf)];
    const locations = lines(places);
    const pay = salaries(fieldsOf(job.compensation));
    const summary =
      line(job.compensationTierSummary) || line(fieldsOf(job.compensation).compensationTierSummary);
    return {
      id: line(job.id),
      title: line(job.title),
      employer:
        context.employer ?? employerOfBoard(job.jobUrl, BOARD, context.fileName.replace(/^ashby[_-]/i, "")),
      locations,
      description: withPayLine(
        text(job.descriptionHtml) || text(job.descriptionPlain),
        pay.length ? "" : summary,
      ),
      url: httpUrl(job.jobUrl),
      publishedAt: readDay(job.publishedAt, context.asOf),
      stated: {
        countries: countriesOf([job, ...listOf(job.secondaryLocations)].map(fieldsOf)),
        workMode: modeOf(job, locations),
        pay,
      },
    };
  },
});

function placeOf(place: unknown): unknown {
  return isFields(place) ? (place.location ?? place.locationName) : place;
}

const WIDE =
  /\b(?:global|globally|world ?wide|anywhere|international|multiple|europe(?:an union)?|eu|emea|apac|mea|latam|amer|(?:(?:latin|north|south|central) )?americas?|africa|asia|nordics|dach)\b/i;

// The address of a place wider than a country is that of an office. Unless every place has its country, the places
// themselves say more than the addresses.
function countriesOf(places: Fields[]): string[] {
  const countries = places.map((place) => {
    const country = line(fieldsOf(fieldsOf(place.address).postalAddress).addressCountry);
    const name = line(placeOf(place));
    if (WIDE.test(country) || /\bremote\b/i.test(country)) return "";
    return WIDE.test(name) && !name.toLowerCase().includes(country.toLowerCase()) ? "" : country;
  });
  return countries.every(Boolean) ? [...new Set(countries)] : [];
}

// Employers tick `isRemote` for hybrid jobs too: alone it states nothing, beside a place called remote it does.
function modeOf(job: Fields, locations: string[]): WorkMode | null {
  const stated = readWorkMode(job.workplaceType);
  if (stated || job.isRemote !== true) return stated;
  const [first = ""] = locations;
  return /\bremote\b/i.test(first) && !/hybrid|\bor\b|\//i.test(first) ? "remote" : null;
}

// Tiers are the pay of different places or levels; what is no salary is bonus, commission or equity.
function salaries(compensation: Fields) {
  const tiers = listOf(compensation.compensationTiers).map(fieldsOf);
  return tiers
    .flatMap((tier) => listOf(tier.components).map(fieldsOf))
    .filter((component) => component.compensationType === "Salary")
    .map((component) =>
      readStatedPay({
        min: component.minValue,
        max: component.maxValue,
        currency: component.currencyCode,
        period: text(component.interval).replace(/^1 /, ""),
      }),
    )
    .filter((pay) => pay !== null);
}
