import { coverageOf } from "@/lib/compare/coverage";
import { MIN_COVERAGE_POSTINGS, NEXT_SKILLS } from "@/lib/compare/thresholds";
import type { Interval } from "@/lib/stats/median-interval";
import { wilsonInterval } from "@/lib/stats/wilson";
import type { FitSide, FitSkill } from "./market";

/** The next skill to learn, and what is covered once it is known. */
export interface FitStep {
  skill: FitSkill;
  /** Shares of the counted postings. */
  opens: number;
  covered: number;
}

/** What somebody's skills open of one role. */
export interface Fit {
  has: FitSkill[];
  /** By share. */
  missing: FitSkill[];
  /** Of the mentions of the role's top skills in the slice, the part that falls on skills one has; null without any. */
  mentions: number | null;
  /** Null under 100 counted postings. */
  coverage: { counted: number; n: number; share: number; interval: Interval; steps: FitStep[] } | null;
}

/** Holds skills, by slug, against a role's postings: one is covered if all the top skills it lists are among them. */
export function fitOf({ skills, sets }: FitSide, known: ReadonlySet<string>): Fit {
  const mask = skills.reduce((bits, { slug }, bit) => (known.has(slug) ? bits | (1 << bit) : bits), 0);
  const { postings: counted, covered, steps } = coverageOf(sets, mask, NEXT_SKILLS);
  const share = covered / counted;
  const mentionsOf = (of: readonly FitSkill[]) => of.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const has = skills.filter(({ slug }) => known.has(slug));
  const all = mentionsOf(skills);
  return {
    has,
    mentions: all > 0 ? mentionsOf(has) / all : null,
    missing: skills.filter(({ slug }) => !known.has(slug)).sort((x, y) => (y.share ?? 0) - (x.share ?? 0)),
    coverage:
      counted < MIN_COVERAGE_POSTINGS
        ? null
        : {
            ...{ counted, n: covered, share, interval: wilsonInterval(share, counted) },
            steps: steps.flatMap(({ bit, opened, covered: by }) => {
              const skill = skills[bit];
              return skill ? [{ skill, opens: opened / counted, covered: by / counted }] : [];
            }),
          },
  };
}
