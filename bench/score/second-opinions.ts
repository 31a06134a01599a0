import { z } from "zod";
import type { GuideOf } from "./guide-role";
import { plainPosting, readPosting } from "./read";
import type { Table } from "./result";

export const dataJobsRow = z.object({ job_title_short: z.string(), job_title: z.string() });
export const djinniRow = z.object({ title: z.string(), category: z.string() });

interface Opinion {
  title: string;
  category: string;
}

function byCategory(opinions: Opinion[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { title, category } of opinions) {
    const role = readPosting(plainPosting("", { title })).facts.role ?? "no role";
    const roles = counts.get(category) ?? new Map<string, number>();
    roles.set(role, (roles.get(role) ?? 0) + 1);
    counts.set(category, roles);
  }
  return counts;
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;

/** What each of another publisher's categories became, from its titles alone. */
export function roleTable(title: string, opinions: Opinion[], guideOf: GuideOf, least: number): Table {
  const rows = [...byCategory(opinions)].flatMap(([category, roles]) => {
    const n = [...roles.values()].reduce((sum, count) => sum + count, 0);
    if (n < least) return [];
    const top = [...roles].sort((a, b) => b[1] - a[1]).slice(0, 5);
    const none = roles.get("no role") ?? 0;
    const named = top.map(([role, count]) => {
      const guide = role === "no role" ? role : guideOf(role);
      return `${role}${guide === role ? "" : ` (${guide})`} ${percent(count, n)}`;
    });
    return [[category || "(none)", n, percent(n - none, n), named.join(", ")]];
  });
  rows.sort((a, b) => Number(b[1]) - Number(a[1]));
  return { fact: "role", title, columns: ["theirs", "n", "any role", "ours, most frequent first"], rows };
}
