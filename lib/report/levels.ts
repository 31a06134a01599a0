import type { Profile } from "@/lib/compare/comparison";

/** Share of a profile's postings that are senior or staff. */
export function seniorShare({ seniority }: Profile): number {
  return seniority.senior.share + seniority.staff.share;
}
