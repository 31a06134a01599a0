import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { WORK_MODES, type WorkMode } from "@/lib/posting/work-mode";
import type { EmployerGroups } from "./employer-totals";

/** Design effects of a slice's shares; countries and skills in the order of the profile's. */
export interface StoredShareEffects {
  seniority: Record<Seniority, number>;
  /** Of the share that is senior or staff. */
  senior: number;
  workMode: Record<WorkMode, number>;
  countries: number[];
  skills: number[];
}

export function shareEffectsOf(
  groups: EmployerGroups,
  countries: readonly string[],
  skills: readonly number[],
): StoredShareEffects {
  const kinds = groups.designEffects((fact) => KINDS[fact.seniority][fact.workMode]);
  const country = groups.designEffects((fact) => fact.countries);
  const skill = groups.designEffects((fact) => fact.skills);
  return {
    seniority: effectsOf(SENIORITIES, kinds),
    senior: kinds.get(SENIOR) ?? 1,
    workMode: effectsOf(WORK_MODES, kinds),
    countries: countries.map((code) => country.get(code) ?? 1),
    skills: skills.map((id) => skill.get(id) ?? 1),
  };
}

const SENIOR = "senior or staff";

/** The level, whether it is senior, and the work mode: keys to count by, made once. */
const KINDS = record(SENIORITIES, (level) => {
  const levels = level === "senior" || level === "staff" ? [level, SENIOR] : [level];
  return record(WORK_MODES, (mode) => [...levels, mode]);
});

export const effectsOf = <K extends string>(keys: readonly K[], effects: Map<string, number>) =>
  record(keys, (key) => effects.get(key) ?? 1);

function record<K extends string, V>(keys: readonly K[], valueFor: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<K, V>;
}
