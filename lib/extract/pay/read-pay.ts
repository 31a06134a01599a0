import { annualise } from "@/lib/posting/annualise";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import { countryByCode } from "@/lib/posting/countries";
import type { Evidence, EvidenceField, PayFact } from "@/lib/posting/facts";
import type { StatedPay } from "@/lib/posting/pay";
import type { Seniority } from "@/lib/posting/seniority";
import { chooseOffer } from "./choice";
import { readOffers, whyExcluded } from "./offers";

interface PayReading {
  pay: PayFact | null;
  evidence: Evidence[];
}

/** Base pay, from the source's pay field, else the title, else the text. */
export function readPay(
  posting: CleanPosting,
  known: { countries: string[]; seniority: Seniority },
): PayReading {
  const stated = readStated(posting.stated.pay ?? [], known.countries);
  if (stated && stated.excluded !== "implausible") return proven(stated, "stated.pay", formatPay(stated), 0);
  for (const field of ["title", "text"] as const) {
    const text = posting[field];
    const offer = chooseOffer(readOffers(text, known.countries, field === "title"), known);
    if (offer) return proven(offer.pay, field, text.slice(offer.start, offer.end), offer.start);
  }
  return stated ? proven(stated, "stated.pay", formatPay(stated), 0) : { pay: null, evidence: [] };
}

function proven(pay: PayFact, field: EvidenceField, text: string, start: number): PayReading {
  const evidence: Evidence = {
    fact: "pay",
    value: formatPay(pay),
    text,
    start,
    end: start + text.length,
    field,
  };
  return { pay, evidence: [evidence] };
}

function formatPay({ min, max, currency, period }: StatedPay): string {
  return `${min === max ? min : `${min}-${max}`} ${currency} ${period}`;
}

/** The first stated pay in a currency of the posting's countries, else the first. */
function readStated(stated: readonly StatedPay[], countries: readonly string[]): PayFact | null {
  const valid = stated.map(readEnds).filter((pay) => pay !== null);
  const own = new Set(countries.map((country) => countryByCode(country)?.currency));
  const chosen = valid.find((pay) => own.has(pay.currency)) ?? valid[0];
  if (!chosen) return null;
  const pay: PayFact = { ...chosen, annual: annualise(chosen) };
  const excluded = whyExcluded(pay);
  if (excluded) pay.excluded = excluded;
  return pay;
}

/** Open and swapped ends put right; null if there is no amount. */
function readEnds({ min, max, currency, period }: StatedPay): StatedPay | null {
  const ends = [min, max].filter((amount) => Number.isFinite(amount) && amount > 0);
  if (ends.length === 0 || !currency) return null;
  return { min: Math.min(...ends), max: Math.max(...ends), currency: currency.toUpperCase(), period };
}
