import type { Evidence } from "@/lib/posting/facts";
import { type ListedPay, type ListedPosting, webAddress } from "@/lib/posting/listed-posting";
import { skillBySlug } from "@/lib/posting/skills";
import type { document, fact, posting } from "./schema";

interface Rows {
  posting: typeof posting.$inferSelect;
  document: typeof document.$inferSelect;
  fact: typeof fact.$inferSelect;
}

/** A stored posting as a reader sees it, its evidence with its words. */
export function toListedPosting({ posting: row, document: doc, fact: counted }: Rows): ListedPosting {
  const { id, title, employer, locations, firstSeen } = row;
  const { copies, seniority, assumed, workMode } = counted;
  const fields: Record<string, string> = { title, location: locations.join("; "), text: doc.text };
  return {
    ...{ id, title, employer, locations, firstSeen, copies, seniority, assumed, workMode },
    url: webAddress(row.url),
    countries: counted.countries ? counted.countries.split(",") : [],
    pay: payOf(row, counted),
    skills: row.skills.map(([slug, nice]) => ({
      slug,
      name: skillBySlug(slug)?.name ?? slug,
      ...(nice ? { nice: true as const } : {}),
    })),
    text: doc.text,
    evidence: doc.evidence.map(
      ([of, value, field, start, end]): Evidence => ({
        ...{ fact: of, value, field, start, end },
        text: fields[field]?.slice(start, end) ?? "",
      }),
    ),
  };
}

function payOf({ pay }: Rows["posting"], counted: Rows["fact"]): ListedPay | null {
  const { annual, currency, excluded } = counted;
  return annual === null || currency === null ? null : { annual, currency, excluded, written: pay };
}
