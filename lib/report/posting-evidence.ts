import { countryName } from "@/lib/posting/countries";
import type { FactName } from "@/lib/posting/facts";
import type { ListedPosting } from "@/lib/posting/listed-posting";
import type { Mark } from "@/lib/posting/passages";
import { skillBySlug } from "@/lib/posting/skills";
import type { Picked } from "@/lib/view/postings-view";

const PROVES: Partial<Record<FactName, (value: string) => string>> = {
  pay: () => "pay",
  seniority: () => "level",
  workMode: () => "work mode",
  country: countryName,
  skill: (slug) => skillBySlug(slug)?.name ?? slug,
};
const FACTS = Object.keys(PROVES);

/** The places in a posting's text, or title, that prove its facts. */
export function marksOf(
  { evidence }: Pick<ListedPosting, "evidence">,
  picked: Picked,
  within: "text" | "title" = "text",
): Mark[] {
  return evidence
    .filter(({ field, fact }) => field === within && FACTS.includes(fact))
    .map(({ fact, value, start, end }) => ({
      ...{ start, end },
      proves: PROVES[fact]?.(value) ?? fact,
      picked: isPicked(fact, value, picked),
    }));
}

function isPicked(fact: FactName, value: string, picked: Picked): boolean {
  const { skill, kind, level, mode, country, pay } = picked;
  if (fact === "skill") return value === skill || isOfKind(value, kind);
  if (fact === "country") return value === country;
  if (fact === "seniority") return level !== null;
  if (fact === "workMode") return mode !== null;
  return fact === "pay" && pay !== null && pay !== "market";
}

/** Any skill at all marks nothing out. */
const isOfKind = (skill: string, kind: Picked["kind"]) =>
  kind !== null && kind !== "any" && skillBySlug(skill)?.category === kind;

/** Where a fact was read, outside the text: "from “Senior” in the title". "" where the text or nothing says it. */
export function readFrom({ evidence }: Pick<ListedPosting, "evidence">, fact: FactName): string {
  const found = evidence.find((one) => one.fact === fact);
  if (!found) return "";
  if (found.field === "title") return `“${found.text}” in the title`;
  if (found.field === "location") return `“${found.text}” in the places`;
  if (found.field === "text") return `“${found.text}” in the text`;
  return "from a field of the source";
}
