import type { Interval } from "@/lib/stats/median-interval";
import { studentT95 } from "@/lib/stats/student-t";
import { EmployerGroups } from "./employer-totals";
import type { PostingFact } from "./posting-fact";
import { ATTRIBUTES, type Attribute, type SkillKinds } from "./skill-kinds";
import { FEW, MIN_EMPLOYERS } from "./thresholds";

/** A mean over postings with its 95% interval. */
export interface AttributeMean {
  mean: number;
  interval: Interval;
}

/** `n` postings name a skill; means are null under 30 of them or 5 employers. */
export interface RoleAttributes {
  n: number;
  means: Record<Attribute, AttributeMean> | null;
}

/**
 * What a slice's postings ask for, on average over those that name any skill: how many kinds of skill (breadth), and
 * how many skills of architecture, of user interface and of infrastructure. Intervals from employer totals.
 */
export function roleAttributesOf(
  facts: PostingFact[],
  kindsOf: (fact: PostingFact) => SkillKinds,
): RoleAttributes {
  const naming = facts.filter(({ skills }) => skills.length > 0);
  if (naming.length < FEW) return { n: naming.length, means: null };
  const groups = new EmployerGroups(naming);
  if (groups.employers < MIN_EMPLOYERS) return { n: naming.length, means: null };
  const t = studentT95(groups.employers - 1);
  const means = ATTRIBUTES.map((attribute) => {
    const { mean, variance } = groups.mean((fact) => kindsOf(fact)[attribute]);
    const reach = t * Math.sqrt(variance);
    const interval: Interval = [rounded(Math.max(0, mean - reach)), rounded(mean + reach)];
    return [attribute, { mean: rounded(mean), interval }] as const;
  });
  return { n: naming.length, means: Object.fromEntries(means) as Record<Attribute, AttributeMean> };
}

const rounded = (value: number) => Math.round(1000 * value) / 1000;
