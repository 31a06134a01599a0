import {
  formatCount,
  formatCounted,
  formatList,
  formatMoney,
  formatMoneyChange,
  formatShare,
} from "@/lib/format";
import type { Notable, Ranked, Ranking } from "./notable";

/** One thing of note: what it is about, the sentence, and what it rests on. */
export interface NotableWords {
  id: string;
  about: string;
  sentence: string;
  basis: string;
  /** The role it leads to. */
  slug: string;
}

const ABOUT: Record<Ranking["id"], string> = {
  volume: "Most postings",
  pay: "Highest pay",
  remote: "Most often remote",
  senior: "Most senior",
  entry: "Most entry openings",
};

/** A dataset's notable things in words, most general first. */
export function notableWords({ currency, rankings, premium }: Notable): NotableWords[] {
  const ranked = rankings.map((ranking): NotableWords => {
    const { id, first, next } = ranking;
    return {
      id,
      about: ABOUT[id],
      sentence: sentenceOf(ranking, currency),
      basis: [
        ...first.map((one) => basisOf(id, one, currency)),
        next ? `next: ${basisOf(id, next, currency)}` : "",
      ]
        .filter(Boolean)
        .join("; "),
      slug: first[0]?.role.slug ?? "",
    };
  });
  if (!premium) return ranked;
  const { role, skill, amount } = premium;
  const words = {
    id: "premium",
    about: "Largest skill premium",
    sentence: `${skill.name} goes with ${formatMoneyChange(amount, currency)} in ${role.short} postings.`,
    basis: `n ${formatCount(skill.pay?.n ?? 0)}, with the mix of levels held; no cause is implied`,
    slug: role.slug,
  };
  return [...ranked, words];
}

function sentenceOf({ id, first }: Ranking, currency: string): string {
  const said = (value: number) => (id === "pay" ? formatMoney(value, currency) : formatShare(value));
  const names = formatList(first.map(({ role, value }) => `${role.short} (${said(value)})`));
  const several = first.length > 1;
  switch (id) {
    case "volume":
      return `${names} ${several ? "have" : "has"} the most postings.`;
    case "pay":
      return `${names} ${several ? "offer" : "offers"} the most at the median.`;
    case "remote":
      return `${names} ${several ? "are" : "is"} most often remote.`;
    case "senior":
      return `${names} ${several ? "ask" : "asks"} for the most experience.`;
    case "entry":
      return `${names} ${several ? "have" : "has"} most room for beginners.`;
  }
}

function basisOf(id: Ranking["id"], { role, value, n, of }: Ranked, currency: string): string {
  if (id === "pay") return `${role.short} ${formatMoney(value, currency)} (n ${formatCount(n)})`;
  if (id === "volume") return `${role.short} ${formatCounted(n, "posting")}`;
  return `${role.short} ${formatShare(value)} (${formatCount(n)} of ${formatCount(of)})`;
}
