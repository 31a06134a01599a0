import type { Seniority } from "@/lib/posting/seniority";
import type { WorkMode } from "@/lib/posting/work-mode";
import { type PayContext, payMarketOf } from "./pay-market";
import type { PostingFact } from "./posting-fact";
import { kindsReader } from "./skill-kinds";
import { type PaidPart, paidPartOf, profileOf, type StoredProfile } from "./stored-profile";

/** One value of each filter, or any (""). */
export interface SliceKey {
  country: string;
  workMode: WorkMode | "";
  seniority: Seniority | "";
}

/** The profiles of one role: one for every combination of a country, work mode and level that has a posting, or any. */
export function* rollUp(
  facts: PostingFact[],
  context: PayContext,
  categoryOf: (skill: number) => string = () => "other",
): Generator<{ key: SliceKey; profile: StoredProfile }> {
  const kindsOf = kindsReader(categoryOf);
  const slices = new Map<string, { key: SliceKey; facts: PostingFact[] }>();
  for (const fact of facts) {
    for (const country of ["", ...fact.countries]) {
      for (const workMode of ["", fact.workMode] as const) {
        for (const seniority of ["", fact.seniority] as const) {
          const name = `${country}/${workMode}/${seniority}`;
          const slice = slices.get(name);
          if (slice) slice.facts.push(fact);
          else slices.set(name, { key: { country, workMode, seniority }, facts: [fact] });
        }
      }
    }
  }
  // Without a country pay is that of the home country, whose own slice then has the same.
  const paid = new Map<string, PaidPart>();
  for (const { key, facts: of } of slices.values()) {
    const market = payMarketOf(key.country ? [key.country] : [], of, context);
    const name = `${market.country}/${key.workMode}/${key.seniority}`;
    const part = paid.get(name) ?? paidPartOf(of, market, kindsOf);
    if (!key.country) paid.set(name, part);
    yield { key, profile: profileOf(of, market, kindsOf, part) };
  }
}
