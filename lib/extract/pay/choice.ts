import { countryByCode } from "@/lib/posting/countries";
import type { Seniority } from "@/lib/posting/seniority";
import type { Offer } from "./offers";

const LEVEL_WORDS: readonly (readonly [Seniority, RegExp])[] = [
  ["staff", /\b(?:staff|principal|distinguished|head|director)\b/],
  ["senior", /\b(?:senior|sr|iii)\b/],
  ["mid", /\b(?:mid|middle|intermediate|regular|ii|mid-level)\b/],
  ["entry", /\b(?:junior|jr|entry|graduate|intern|trainee|associate)\b/],
];

const COUNTRY_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    "US",
    /\bu\.?s\.?(?:a\.?)?(?![a-z])|united states|california|new york|\bnyc\b|san francisco|colorado|washington/,
  ],
  ["CA", /canad|toronto|vancouver|montr[eé]al|ontario/],
  ["GB", /\bu\.?k\.?\b|united kingdom|london|england/],
  ["DE", /german|berlin|munich|münchen/],
  ["FR", /france|paris\b/],
  ["IE", /ireland|dublin/],
  ["NL", /netherlands|amsterdam/],
  ["ES", /spain|madrid|barcelona/],
  ["PL", /poland|polska|warsaw|krak[oó]w/],
  ["AU", /australia|sydney|melbourne/],
  ["SG", /singapore/],
  ["IN", /india\b|bangalore|bengaluru/],
];

/** Of several offers the one of the posting's country and level where that can be told, else the first. */
export function chooseOffer(
  offers: readonly Offer[],
  known: { countries: readonly string[]; seniority: Seniority },
): Offer | null {
  if (offers.length < 2) return offers[0] ?? null;
  const usable = narrow(offers, (offer) => offer.pay.excluded !== "implausible");
  const said = narrow(usable, (offer) => offer.said);
  const here = narrow(said, (offer) => !elsewhere(offer, known.countries));
  const currencies = new Set(known.countries.map((country) => countryByCode(country)?.currency));
  const own = narrow(here, (offer) => currencies.has(offer.pay.currency));
  const levels = own.map(levelOf);
  const distinct = new Set(levels.filter((level) => level !== null));
  const fitting = distinct.size > 1 ? own.filter((_, i) => levels[i] === known.seniority) : [];
  return fitting[0] ?? own[0] ?? null;
}

function narrow(offers: readonly Offer[], keep: (offer: Offer) => boolean): readonly Offer[] {
  const kept = offers.filter(keep);
  return kept.length > 0 ? kept : offers;
}

function elsewhere(offer: Offer, countries: readonly string[]): boolean {
  const named = COUNTRY_WORDS.filter(([, words]) => words.test(offer.left)).map(([code]) => code);
  return named.length > 0 && countries.length > 0 && !named.some((code) => countries.includes(code));
}

function levelOf(offer: Offer): Seniority | null {
  return LEVEL_WORDS.find(([, words]) => words.test(offer.left))?.[0] ?? null;
}
