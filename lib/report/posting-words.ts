import { formatCounted } from "@/lib/format";
import { SKILL_CATEGORIES } from "@/lib/posting/skills/categories";
import type { Picked } from "@/lib/view/postings-view";
import { inCountry, LEVEL_WORDS, MODE_WORDS } from "./words";

/** What a list of postings holds. Names are given, since the browser has no list of all roles and skills. */
export interface NamedPostings {
  n: number;
  /** The role's name. */
  role: string;
  picked: Picked;
  /** The picked skill's name. */
  skill?: string;
}

/** "412 postings of Full-Stack Developer that ask for Kafka": a list, and a link to it. */
export function postingsWords({ n, role, picked, skill }: NamedPostings): string {
  return [`${formatCounted(n, "posting")} of ${role}`, pickedWords(n, picked, skill)]
    .filter(Boolean)
    .join(" ");
}

function pickedWords(n: number, picked: Picked, skillName: string | undefined): string {
  const { skill, kind, level, mode, country, employer, pay } = picked;
  const one = n === 1;
  const state = [
    skill ? `${one ? "asks" : "ask"} for ${skillName ?? skill}` : "",
    kind ? `${one ? "names" : "name"} ${kindWords(kind)}` : "",
    pay && pay !== "market" ? `${one ? "states" : "state"} ${PAY_WORDS[pay]}` : "",
  ].filter(Boolean);
  return [
    level === "assumed"
      ? "with neither level nor years named"
      : level
        ? `at ${LEVEL_WORDS[level].toLowerCase()} level`
        : "",
    mode === "unknown"
      ? "with no work mode stated"
      : mode
        ? `with ${MODE_WORDS[mode].toLowerCase()} work`
        : "",
    country ? `open in ${inCountry(country)}` : "",
    pay === "market" ? "in the pay market" : "",
    employer ? `by ${employer}` : "",
    state.length > 0 ? `that ${state.join(" and ")}` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const PAY_WORDS: Record<Exclude<NonNullable<Picked["pay"]>, "market">, string> = {
  stated: "usable pay",
  "too-wide": "pay with a top over three times its bottom",
  implausible: "an amount that no full-time job pays",
  "other-currency": "pay in another currency",
};

function kindWords(kind: NonNullable<Picked["kind"]>): string {
  if (kind === "any") return "a skill";
  if (kind === "ai") return "an AI skill";
  return `a skill of the kind ${SKILL_CATEGORIES.find(({ slug }) => slug === kind)?.name ?? kind}`;
}
