import type { FactPay, PostingFact } from "@/lib/compare/posting-fact";
import { groupDuplicates } from "@/lib/posting/duplicates";
import type { PayFact } from "@/lib/posting/facts";
import type { Store } from "../open";
import type { Market, StoredSkill } from "../schema";
import { type ActivePosting, alikePostings } from "./alike-postings";
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
  const skills = skillIds(store);
  const roles = new Map<string, PostingFact[]>();
  let [postings, duplicates] = [0, 0];
  for (const alike of alikePostings(store, market, asOf)) {
    for (const group of groupDuplicates(alike)) {
      postings++;
      duplicates += group.length - 1;
      const [first] = group;
      if (!first?.role) continue;
      const facts = roles.get(first.role) ?? [];
      facts.push(factOf(first, group, skills.idOf));
      roles.set(first.role, facts);
    }
  }
  skills.save();
  for (const facts of roles.values()) facts.sort((x, y) => x.posting - y.posting);
  return { roles, postings, duplicates };
}

function factOf(first: ActivePosting, group: ActivePosting[], idOf: (slug: string) => number): PostingFact {
  return {
    posting: first.id,
    employer: first.employer,
    countries: countriesOf(group),
    seniority: first.seniority,
    assumed: first.assumed === 1,
    workMode: first.workMode,
    pay: payOf(group),
    skills: (JSON.parse(first.skills) as StoredSkill[]).map(([slug]) => idOf(slug)).sort((x, y) => x - y),
    copies: group.length - 1,
  };
}

/** Open in all their places; worldwide belongs to no country. */
function countriesOf(group: ActivePosting[]): string[] {
  const all = group.flatMap(({ countries }) => JSON.parse(countries) as string[]);
  return [...new Set(all)].filter((code) => code !== "*").sort();
}

function payOf(group: ActivePosting[]): FactPay | null {
  for (const { pay } of group) {
    const stated = pay && (JSON.parse(pay) as PayFact | null);
    if (!stated) continue;
    return {
      annual: Math.round(stated.annual),
      currency: stated.currency,
      excluded: stated.excluded ?? null,
    };
  }
  return null;
}
