import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { StatedPay } from "@/lib/posting/pay";
import { readPay } from "./read-pay";

/** A posting for tests, with the given text and title. */
export function testPosting(text: string, title = "Engineer", pay?: StatedPay[]): CleanPosting {
  return {
    source: "test",
    id: null,
    title,
    employer: "Example",
    locations: [],
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: pay ? { pay } : {},
    text,
    sections: [],
  };
}

/** What is read from a text, in one line: "18000-25000 PLN month b2b", or null. */
export function payOf(text: string, countries: string[] = []): string | null {
  const { pay, evidence } = readPay(testPosting(text), { countries, seniority: "mid" });
  return pay ? [evidence[0]?.value, pay.basis, pay.excluded].filter(Boolean).join(" ") : null;
}
