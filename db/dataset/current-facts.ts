import { and, eq, gt, gte, isNull, or } from "drizzle-orm";
import type { FactPay, PostingFact } from "@/lib/compare/posting-fact";
import { ACTIVE_DAYS } from "@/lib/posting/active";
import { groupDuplicates } from "@/lib/posting/duplicates";
import type { PayFact } from "@/lib/posting/facts";
import type { Store } from "../open";
import { type Market, posting } from "../schema";
import { skillIds } from "./skill-ids";

export interface CurrentFacts {
  /** By role, each list by posting. */
  roles: Map<string, PostingFact[]>;
  /** Active postings, duplicates counted once, with or without a role. */
  postings: number;
  duplicates: number;
}

/** Works out a market's facts on a day from its postings: which are active, which are one, what each says. */
export function currentFacts(store: Store, market: Market, asOf: string): CurrentFacts {
  const idOf = skillIds(store);
  const active = activePostings(store, market, asOf).map((row) => ({
    ...row,
    employer: row.employerId,
    places: row.locations.map((place) => place.split(/[,;(]/, 1)[0]?.trim().toLowerCase() ?? ""),
  }));
  const groups = groupDuplicates(active);
  const roles = new Map<string, PostingFact[]>();
  for (const [first, ...copies] of groups) {
    if (!first?.role) continue;
    const fact: PostingFact = {
      posting: first.id,
      employer: first.employerId,
      countries: countriesOf([first, ...copies]),
      seniority: first.seniority,
      assumed: first.seniorityAssumed,
      workMode: first.workMode,
      pay: payOf([first, ...copies]),
      skills: first.skills.map(([slug]) => idOf(slug)).sort((x, y) => x - y),
      copies: copies.length,
    };
    const of = roles.get(first.role);
    if (of) of.push(fact);
    else roles.set(first.role, [fact]);
  }
  for (const facts of roles.values()) facts.sort((x, y) => x.posting - y.posting);
  return { roles, postings: groups.length, duplicates: active.length - groups.length };
}

function activePostings(store: Store, market: Market, asOf: string) {
  const oldest = new Date(Date.parse(asOf) - ACTIVE_DAYS * 86_400_000).toISOString().slice(0, 10);
  return store
    .select({
      id: posting.id,
      source: posting.source,
      key: posting.key,
      employerId: posting.employerId,
      titleKey: posting.titleKey,
      fingerprint: posting.fingerprint,
      locations: posting.locations,
      firstSeen: posting.firstSeen,
      role: posting.role,
      seniority: posting.seniority,
      seniorityAssumed: posting.seniorityAssumed,
      workMode: posting.workMode,
      countries: posting.countries,
      pay: posting.pay,
      skills: posting.skills,
    })
    .from(posting)
    .where(
      and(
        eq(posting.market, market),
        gte(posting.lastSeen, oldest),
        or(isNull(posting.closedAt), gt(posting.closedAt, asOf)),
      ),
    )
    .all();
}

/** Open in all their places; worldwide belongs to no country. */
function countriesOf(group: { countries: string[] }[]): string[] {
  return [...new Set(group.flatMap(({ countries }) => countries))].filter((code) => code !== "*").sort();
}

function payOf(group: { pay: PayFact | null }[]): FactPay | null {
  const stated = group.find(({ pay }) => pay)?.pay;
  if (!stated) return null;
  return { annual: Math.round(stated.annual), currency: stated.currency, excluded: stated.excluded ?? null };
}
