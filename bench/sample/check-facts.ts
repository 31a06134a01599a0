import { cleanPosting } from "@/lib/extract/clean-posting";
import { extractFacts } from "@/lib/extract/extract";
import { skillBySlug } from "@/lib/posting/skills";
import type { WrittenPosting } from "@/lib/sources/sample-market/write-posting";

export interface Recovery {
  facts: number;
  recovered: number;
  /** What was meant and what was read instead, most frequent first. */
  misses: { miss: string; n: number }[];
}

/** How many of the facts that postings were written to state are read out of their texts. */
export function checkFacts(postings: Iterable<WrittenPosting>): Recovery {
  let facts = 0;
  const misses = new Map<string, number>();
  for (const { posting, intended } of postings) {
    const read = extractFacts(cleanPosting(posting));
    const expect = (name: string, meant: string, found: string) => {
      facts++;
      if (meant === found) return;
      const miss = `${name}: meant ${meant}, read ${found}`;
      misses.set(miss, (misses.get(miss) ?? 0) + 1);
    };
    expect("role", intended.role, read.role ?? "none");
    expect(
      "seniority",
      levelOf(intended.seniority, intended.assumed),
      levelOf(read.seniority, read.seniorityAssumed),
    );
    expect("work mode", intended.workMode, read.workMode);
    expect("countries", intended.countries.join(), read.countries.filter((code) => code !== "*").join());
    expect("pay", payOf(intended.pay), payOf(read.pay?.excluded ? null : read.pay));
    const found = new Set(read.skills.map(({ slug }) => slug));
    for (const slug of intended.skills) expect("skill", slug, found.has(slug) ? slug : "none");
    const allowed = new Set(intended.skills.flatMap(withWider));
    for (const slug of found) if (!allowed.has(slug)) expect("skill", "none", slug);
  }
  const missed = [...misses.values()].reduce((sum, n) => sum + n, 0);
  return {
    facts,
    recovered: (facts - missed) / facts,
    misses: [...misses].map(([miss, n]) => ({ miss, n })).sort((x, y) => y.n - x.n),
  };
}

/** A skill and the wider ones that the vocabulary says its words state too. */
function withWider(slug: string): string[] {
  return [slug, ...(skillBySlug(slug)?.also ?? []).flatMap(withWider)];
}

const levelOf = (level: string, assumed: boolean) => (assumed ? `${level} (assumed)` : level);
const payOf = (pay: { annual: number; currency: string } | null) =>
  pay ? `${pay.annual} ${pay.currency}` : "none";
