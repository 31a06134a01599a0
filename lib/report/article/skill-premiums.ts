import type { Comparison, SkillProfile } from "@/lib/compare/comparison";
import { SIDES, type Side } from "@/lib/view/view";

/** A skill of one side with a premium, and where it stands. */
export interface PaidSkill {
  side: Side;
  at: string;
  slug: string;
  name: string;
  share: number;
  pay: NonNullable<SkillProfile["pay"]>;
  premium: number;
}

/** Skills of a side, or of both, whose premium is shown; highest first. */
export function paidSkills(comparison: Comparison, sides: readonly Side[] = SIDES): PaidSkill[] {
  return sides
    .flatMap((side) =>
      comparison[side].skills.flatMap(({ slug, name, share, pay }, index): PaidSkill[] =>
        pay && pay.premium !== null
          ? [{ side, at: `/${side}/skills/${index}`, slug, name, share, pay, premium: pay.premium }]
          : [],
      ),
    )
    .sort((x, y) => y.premium - x.premium || (x.slug < y.slug ? -1 : 1));
}

/** Whether the raw premium's 95% interval lies above zero. */
export const isClear = ({ pay }: PaidSkill): boolean => (pay.premiumInterval?.[0] ?? 0) > 0;

/** The largest clear premium that fades at equal seniority: more than half of it goes, and what is left may be nothing. */
export function fading(comparison: Comparison): PaidSkill | null {
  const fades = ({ premium, pay: { adjustedPremium, adjustedInterval } }: PaidSkill) =>
    adjustedPremium !== null && adjustedPremium < premium / 2 && (adjustedInterval?.[0] ?? 0) <= 0;
  return paidSkills(comparison).filter(isClear).find(fades) ?? null;
}

/** Those that go with more pay for sure at equal seniority, the most first. */
export function surePaid(comparison: Comparison, sides?: readonly Side[]): PaidSkill[] {
  const gain = ({ pay }: PaidSkill) => pay.adjustedPremium ?? 0;
  return paidSkills(comparison, sides)
    .filter((skill) => skill.pay.sure && gain(skill) > 0)
    .sort((x, y) => gain(y) - gain(x));
}
