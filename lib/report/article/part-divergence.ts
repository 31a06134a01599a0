import { isWhollyModelled } from "@/lib/compare/modelled";
import { ATTRIBUTES, type Attribute } from "@/lib/compare/skill-kinds";
import { formatMean } from "@/lib/format";
import { SKILL_CATEGORIES } from "@/lib/posting/skills/categories";
import { independentDifferenceInterval } from "@/lib/stats/median-interval";
import type { Side } from "@/lib/view/view";
import { skillsFinding } from "../findings";
import { dividing, postingsOf } from "../pairs";
import { type Span, spans } from "../spans";
import type { ArticleSection, SideBlock } from "./article";
import { isNamedIn, type Notebook, other, shareOf, skillOf, tellingSkills } from "./notebook";
import { said, say, textBlocks } from "./say";

const NAMED = 6;
/** So much of one side's own skills of a kind makes that kind worth naming. */
const OF_A_KIND = 0.5;
const LEAST_OF_A_KIND = 3;

/** What only one side asks for, and what that says about the work. */
export function divergence(notebook: Notebook): ArticleSection | null {
  const { comparison } = notebook;
  const { onlyA, onlyB, jaccard } = comparison.skills;
  if (jaccard === null || onlyA.length + onlyB.length === 0) return null;
  const sentences = said(kinds(notebook, "a"), kinds(notebook, "b"), attributes(notebook));
  return {
    id: "divergence",
    heading: heading(notebook),
    blocks: [
      { kind: "sides", of: { a: own(notebook, "a"), b: own(notebook, "b") } },
      ...textBlocks(sentences),
    ],
  };
}

function heading({ comparison }: Notebook): Span[] {
  const { a, b } = dividing(tellingSkills(comparison), postingsOf(comparison));
  const [ofA, ofB] = [a[0], b[0]];
  if (!ofA || !ofB) return spans(skillsFinding(comparison));
  const modelled = !isWhollyModelled(comparison) && (ofA.modelled.a || ofB.modelled.b);
  return [{ text: `${ofA.name} on one side, ${ofB.name} on the other`, modelled }];
}

const onlyOf = ({ comparison }: Notebook, side: Side) => comparison.skills[side === "a" ? "onlyA" : "onlyB"];

function own(notebook: Notebook, side: Side): SideBlock {
  const { comparison, words } = notebook;
  const items = onlyOf(notebook, side)
    .filter((slug) => !isNamedIn(comparison, skillOf(comparison, side, slug)?.skill.name ?? ""))
    .slice(0, NAMED)
    .map((slug) => {
      const here = skillOf(comparison, side, slug);
      return (
        here &&
        say`${here.skill.name}: ${shareOf(notebook, side, slug)} here, ${shareOf(notebook, other(side), slug)} in ${words[other(side)].name}`
      );
    });
  return { heading: `Only on ${words[side].name}’s list`, groups: [{ items: said(...items) }] };
}

/** "Five of the eight skills that only Full-Stack asks for are frontend." */
function kinds(notebook: Notebook, side: Side): Span[] | null {
  const { comparison, words, figures } = notebook;
  const slugs = onlyOf(notebook, side);
  const byKind = new Map<string, string[]>();
  for (const slug of slugs) {
    const of = skillOf(comparison, side, slug);
    if (!of) continue;
    byKind.set(of.skill.category, [...(byKind.get(of.skill.category) ?? []), `${of.at}/n`]);
  }
  const [most] = [...byKind].sort(([, x], [, y]) => y.length - x.length);
  if (!most || slugs.length < 2 * LEAST_OF_A_KIND || most[1].length < OF_A_KIND * slugs.length) return null;
  const kind = SKILL_CATEGORIES.find(({ slug }) => slug === most[0])?.name.toLowerCase();
  const all = figures.count(`/skills/only${side.toUpperCase()}`);
  return say`Of the ${all} skills on ${words[side].name}’s list alone, ${figures.tally(most[1])} are of one kind, ${kind ?? most[0]}.`;
}

const ATTRIBUTE_WORDS: Partial<Record<Attribute, string>> = {
  userInterface: "user-interface skills",
  architectureDepth: "skills in architecture, messaging and data stores",
  infrastructure: "skills in cloud and infrastructure",
};

/** About a fifth more: less is not worth words. */
const LEAST_RATIO = 0.18;

/** How many skills of a kind a posting names, for the kinds in which the sides clearly differ; largest ratio first. */
function attributes({ comparison, words, figures }: Notebook): Span[] | null {
  const { a, b } = comparison;
  const [meansA, meansB] = [a.attributes.means, b.attributes.means];
  if (!meansA || !meansB) return null;
  const degrees = { a: a.employers - 1, b: b.employers - 1 };
  const clear = ATTRIBUTES.flatMap((attribute) => {
    const name = ATTRIBUTE_WORDS[attribute];
    const [ofA, ofB] = [meansA[attribute], meansB[attribute]];
    const [low, high] = independentDifferenceInterval(
      ...([ofA.mean, ofA.interval, ofB.mean, ofB.interval, degrees] as const),
    );
    const ratio = Math.abs(Math.log(ofB.mean / ofA.mean));
    return name &&
      (low > 0 || high < 0) &&
      ratio > LEAST_RATIO &&
      formatMean(ofA.mean) !== formatMean(ofB.mean)
      ? [{ attribute, name, ratio }]
      : [];
  }).sort((x, y) => y.ratio - x.ratio);
  const [first, ...rest] = clear;
  if (!first) return null;
  const mean = (side: Side, { attribute }: typeof first) =>
    figures.mean(`/${side}/attributes/means/${attribute}/mean`);
  const more = rest.map((one) => say`; of ${one.name}, ${mean("a", one)} and ${mean("b", one)}`);
  return say`Of ${first.name} a posting names ${mean("a", first)} on average in ${words.a.name} and ${mean("b", first)} in ${words.b.name}${more.flatMap((part) => part ?? [])}.`;
}
