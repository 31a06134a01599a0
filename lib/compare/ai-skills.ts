import type { EmployerGroups } from "./employer-totals";
import type { PaySummary } from "./pay-summary";
import type { PostingFact } from "./posting-fact";
import { type LevelPoint, type StoredSkillPay, skillPayOf } from "./skill-pay";

/** The postings that name at least one AI skill, and what they pay against the slice; pay from 30 disclosed ones on. */
export interface StoredAiSkills {
  n: number;
  /** Design effect of their share. */
  deff: number;
  disclosed: number;
  pay: StoredSkillPay | null;
}

type Disclosed = LevelPoint & { fact: PostingFact };

/** `disclosed` are those of the slice's postings that state their pay, `pay` what all of them make. */
export function aiPayOf(
  disclosed: Disclosed[],
  pay: PaySummary,
  isAi: (fact: PostingFact) => boolean,
): Pick<StoredAiSkills, "disclosed" | "pay"> {
  const points = disclosed.filter(({ fact }) => isAi(fact));
  // Tested by itself: one finding, not one of the slice's many skills.
  const [tested] = skillPayOf(new Map([[0, points]]), pay, disclosed);
  return { disclosed: points.length, pay: tested?.[1] ?? null };
}

export function aiShareOf(
  facts: PostingFact[],
  groups: EmployerGroups,
  isAi: (fact: PostingFact) => boolean,
): Pick<StoredAiSkills, "n" | "deff"> {
  return {
    n: facts.filter(isAi).length,
    deff: groups.designEffects((fact) => (isAi(fact) ? AI : NONE)).get(0) ?? 1,
  };
}

const AI = [0];
const NONE: number[] = [];
