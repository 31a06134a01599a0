import type { Comparison, SkillProfile } from "@/lib/compare/comparison";
import { formatCount, formatMoney, formatMoneyChange } from "@/lib/format";
import { spans, strong } from "@/lib/report/spans";
import { sideWords } from "@/lib/report/words";
import type { Side } from "@/lib/view/view";
import { changeRange, decimals, percent } from "./numbers";
import type { Step } from "./worked-example";

/** Overlap and transfer, counted out. */
export function skillsStep(comparison: Comparison): Step | null {
  const { jaccard, shared, onlyA, onlyB, transfer } = comparison.skills;
  if (jaccard === null || transfer.aToB === null || transfer.bToA === null) return null;
  const { a, b } = sideWords(comparison);
  const either = shared.length + onlyA.length + onlyB.length;
  return {
    to: "skills",
    heading: "Skills",
    sentences: spans(
      `${formatCount(shared.length)} top skills are on both lists and ${formatCount(either)} on either: an overlap of ${formatCount(shared.length)} / ${formatCount(either)} = `,
      strong(decimals(jaccard, 2)),
      `. Weighed by how often they are asked for, ${a.name}’s list covers `,
      strong(percent(transfer.aToB)),
      ` of the mentions of ${b.name}’s top skills; the other way round it is `,
      strong(percent(transfer.bToA)),
      ".",
    ),
  };
}

/** The premium of the skill with most disclosed postings, on side B if it has any. */
export function premiumStep(comparison: Comparison): Step | null {
  const found = (["b", "a"] as const).flatMap((side) => {
    const skill = mostPaid(comparison[side].skills);
    return skill ? [{ side, skill }] : [];
  })[0];
  if (!found) return null;
  const { name, pay } = found.skill;
  if (!pay || pay.median === null || pay.premium === null || pay.adjustedPremium === null) return null;
  const { currency, n } = comparison[found.side].pay;
  const between = (range: [number, number] | null) => (range ? ` (${changeRange(range, currency)})` : "");
  const who = sideWords(comparison)[found.side as Side].name;
  return {
    to: "premium",
    heading: "A skill’s premium",
    sentences: spans(
      `${formatCount(pay.n)} of ${who}’s ${formatCount(n)} postings with pay ask for ${name}; their median is ${formatMoney(pay.median, currency)}, so the raw premium is ${formatMoneyChange(pay.premium, currency)}${between(pay.premiumInterval)}. With the same mix of levels on both sides it is `,
      strong(formatMoneyChange(pay.adjustedPremium, currency)),
      `${between(pay.adjustedInterval)}. `,
      pay.sure
        ? `That is sure among all skills tested; its impact is ${pay.impact}.`
        : "That is not sure, so the skill counts as having no impact.",
    ),
  };
}

function mostPaid(skills: SkillProfile[]): SkillProfile | undefined {
  return skills
    .filter(({ pay }) => pay && pay.premium !== null && pay.adjustedPremium !== null)
    .sort((x, y) => (y.pay?.n ?? 0) - (x.pay?.n ?? 0) || (x.slug < y.slug ? -1 : 1))[0];
}
