import type { Comparison } from "@/lib/compare/comparison";
import { ATTRIBUTES, type Attribute } from "@/lib/compare/skill-kinds";
import { formatShare } from "@/lib/format";
import { independentDifferenceInterval } from "@/lib/stats/median-interval";
import { notableDifference } from "./share-difference";
import { capitalised, sideWords } from "./words";

/** Which side states more for the skills both ask for, in a heading; null without a skill to say it of. */
export function skillPayFinding(comparison: Comparison): string | null {
  const { a, b } = comparison;
  const medianOf = (side: typeof a, slug: string) =>
    side.skills.find((skill) => skill.slug === slug)?.pay?.median ?? null;
  const gaps = comparison.skills.shared.flatMap((slug) => {
    const [ofA, ofB] = [medianOf(a, slug), medianOf(b, slug)];
    return ofA === null || ofB === null ? [] : [ofB - ofA];
  });
  if (gaps.length === 0) return null;
  const words = sideWords(comparison);
  const forB = gaps.filter((gap) => gap > 0).length;
  const forA = gaps.filter((gap) => gap < 0).length;
  if (forA === forB) return "Shared skills, and no side ahead in pay";
  const [name, most] = forB > forA ? [words.b.name, forB] : [words.a.name, forA];
  if (gaps.length === 1) return `For the one shared skill, ${name} has the higher median`;
  const all = most === 2 ? "both" : `all ${most}`;
  const skills = most === gaps.length ? all : `${most} of ${gaps.length}`;
  return `${capitalised(name)} medians are higher for ${skills} shared skills`;
}

const ATTRIBUTE_FINDINGS: Record<Attribute, string> = {
  breadth: "asks for more kinds of skill",
  architectureDepth: "goes deeper into architecture",
  userInterface: "asks for more interface skills",
  infrastructure: "asks for more infrastructure",
};

/** The attribute that sets the sides apart most, of those whose difference's 95% interval leaves out zero. */
export function attributesFinding(comparison: Comparison): string {
  const { a, b } = comparison;
  const [meansA, meansB] = [a.attributes.means, b.attributes.means];
  if (!meansA || !meansB) return "Too few postings to say what sets the roles apart";
  const degrees = { a: a.employers - 1, b: b.employers - 1 };
  const clear = ATTRIBUTES.flatMap((attribute) => {
    const [ofA, ofB] = [meansA[attribute], meansB[attribute]];
    const [low, high] = independentDifferenceInterval(
      ofA.mean,
      ofA.interval,
      ofB.mean,
      ofB.interval,
      degrees,
    );
    const by = ofB.mean - ofA.mean;
    return low > 0 || high < 0 ? [{ attribute, by, ratio: Math.abs(Math.log(ofB.mean / ofA.mean)) }] : [];
  });
  const [most] = clear.sort((x, y) => y.ratio - x.ratio);
  if (!most) return "Much the same kinds of skill";
  return `${capitalised(sideWords(comparison)[most.by > 0 ? "b" : "a"].name)} ${ATTRIBUTE_FINDINGS[most.attribute]}`;
}

/** How often AI skills are named, in a heading. */
export function aiFinding(comparison: Comparison): string {
  const { a, b } = comparison;
  const difference = notableDifference(
    { share: a.ai.share, of: a.postings, deff: a.designEffects.ai },
    { share: b.ai.share, of: b.postings, deff: b.designEffects.ai },
  );
  const more = difference === null ? null : sideWords(comparison)[difference > 0 ? "b" : "a"].name;
  if (more) return `${capitalised(more)} asks for AI more often`;
  if (a.ai.n + b.ai.n === 0) return "Neither side asks for AI";
  const either = formatShare((a.ai.n + b.ai.n) / Math.max(1, a.postings + b.postings));
  return `AI skills in ${either} of both sides’ postings`;
}
