import type { Comparison, Profile } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";

/** Share of a profile's postings that are senior or staff. */
export function seniorShare({ seniority }: Profile): number {
  return seniority.senior.share + seniority.staff.share;
}

/** Whether either side's share of senior and staff follows from the sample's model. */
export function isSeniorShareModelled(comparison: Pick<Comparison, "modelled">): boolean {
  const isModelled = modelledIn(comparison);
  return ["a", "b"].some((side) =>
    ["senior", "staff"].some((level) => isModelled(`/${side}/seniority/${level}/share`)),
  );
}

/** That share with what it rests on. */
export function seniorPart(side: Profile) {
  return { share: seniorShare(side), of: side.postings, deff: side.designEffects.senior };
}
