import { and, asc, eq } from "drizzle-orm";
import type { PostingFact } from "@/lib/compare/posting-fact";
import type { Store } from "./open";
import { fact, type Market } from "./schema";

/** One role's facts of a market's newest dataset, by posting. */
export function factsOf(store: Store, market: Market, role: string): PostingFact[] {
  return store
    .select()
    .from(fact)
    .where(and(eq(fact.market, market), eq(fact.role, role)))
    .orderBy(asc(fact.postingId))
    .all()
    .map(toFact);
}

export function toFact(row: typeof fact.$inferSelect): PostingFact {
  return {
    posting: row.postingId,
    employer: row.employerId,
    countries: row.countries ? row.countries.split(",") : [],
    seniority: row.seniority,
    assumed: row.assumed,
    workMode: row.workMode,
    pay:
      row.annual === null || row.currency === null
        ? null
        : { annual: row.annual, currency: row.currency, excluded: row.excluded },
    skills: unpackSkills(row.skills),
    copies: row.copies,
  };
}

/** The columns of a fact. */
export function factRow(market: Market, role: string, of: PostingFact): typeof fact.$inferInsert {
  return {
    market,
    role,
    postingId: of.posting,
    employerId: of.employer,
    countries: of.countries.join(","),
    seniority: of.seniority,
    assumed: of.assumed,
    workMode: of.workMode,
    annual: of.pay?.annual ?? null,
    currency: of.pay?.currency ?? null,
    excluded: of.pay?.excluded ?? null,
    skills: packSkills(of.skills),
    copies: of.copies,
  };
}

function packSkills(skills: number[]): Buffer {
  const packed = Buffer.alloc(skills.length * 2);
  skills.forEach((skill, index) => {
    packed.writeUInt16LE(skill, index * 2);
  });
  return packed;
}

/** The skills of a fact, by number. */
export function unpackSkills(packed: Buffer): number[] {
  return Array.from({ length: packed.length / 2 }, (_, index) => packed.readUInt16LE(index * 2));
}
