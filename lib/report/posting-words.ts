import { formatCounted } from "@/lib/format";
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
  const { skill, level, mode, country, employer, pay } = picked;
  const state = [
    skill ? `${n === 1 ? "asks" : "ask"} for ${skillName ?? skill}` : "",
    pay === "stated" ? `${n === 1 ? "states" : "state"} usable pay` : "",
  ].filter(Boolean);
  return [
    level ? `at ${LEVEL_WORDS[level].toLowerCase()} level` : "",
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
