import { z } from "zod";
import type { StatedPay } from "@/lib/posting/pay";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { countryCodeOf } from "./country-codes";
import { isPayable, payPeriodOf } from "./match-pay";
import { plainPosting, type Read, readPosting } from "./read";

const address = z
  .object({ postalAddress: z.object({ addressCountry: z.string().nullish() }).nullish() })
  .nullish();
const component = z.object({
  compensationType: z.string(),
  interval: z.string(),
  currencyCode: z.string().nullish(),
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
});
const job = z.object({
  id: z.string(),
  title: z.string(),
  location: z.string().nullish(),
  secondaryLocations: z.array(z.object({ location: z.string().nullish(), address })).nullish(),
  isRemote: z.boolean().nullish(),
  address,
  descriptionHtml: z.string().nullish(),
  compensation: z
    .object({
      compensationTiers: z.array(z.object({ components: z.array(component) })).nullish(),
      summaryComponents: z.array(component).nullish(),
    })
    .nullish(),
});
type Job = z.infer<typeof job>;
const board = z.object({ jobs: z.array(job) });

/** A posting read from its text, beside what the board's hidden fields say. */
export interface AshbyRead extends Read {
  id: string;
  /** Each place's and the whole posting's structured salary; any of them is a true answer. */
  salaries: StatedPay[];
  /** ISO codes of the address fields, or null where a field is missing or names no country. */
  addressCountries: string[] | null;
  isRemote: boolean | null;
}

function salariesOf({ compensation }: Job): StatedPay[] {
  const components = [
    ...(compensation?.compensationTiers ?? []).flatMap((tier) => tier.components),
    ...(compensation?.summaryComponents ?? []),
  ];
  return components.flatMap(({ compensationType, interval, currencyCode, minValue, maxValue }) => {
    const period = payPeriodOf(interval);
    const min = minValue ?? maxValue;
    const max = maxValue ?? minValue;
    if (compensationType !== "Salary" || !period || !currencyCode || !min || !max) return [];
    const salary = { min, max, currency: currencyCode, period };
    return isPayable(salary) ? [salary] : [];
  });
}

function addressCountriesOf(posting: Job): string[] | null {
  const fields = [posting.address, ...(posting.secondaryLocations ?? []).map((place) => place.address)];
  const codes = fields.map((field) => countryCodeOf(field?.postalAddress?.addressCountry ?? ""));
  return codes.every((code) => code !== null) ? [...new Set(codes)] : null;
}

function rawJob(posting: Job): RawPosting {
  const places = [posting.location, ...(posting.secondaryLocations ?? []).map((place) => place.location)];
  return plainPosting(posting.id, {
    title: posting.title,
    locations: places.filter((place) => typeof place === "string"),
    description: posting.descriptionHtml ?? "",
  });
}

function readJob(posting: Job): AshbyRead {
  return {
    ...readPosting(rawJob(posting)),
    id: posting.id,
    salaries: salariesOf(posting),
    addressCountries: addressCountriesOf(posting),
    isRemote: posting.isRemote ?? null,
  };
}

const jobsOf = (json: string) => board.parse(JSON.parse(json)).jobs;

/** The postings of one board response with title, places and text only. */
export function ashbyRawPostings(json: string): RawPosting[] {
  return jobsOf(json).map(rawJob);
}

/** Reads one board response; every structured field is hidden from the readers. */
export function readAshbyBoard(json: string): AshbyRead[] {
  return jobsOf(json).map(readJob);
}
