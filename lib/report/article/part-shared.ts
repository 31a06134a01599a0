import type { Side } from "@/lib/view/view";
import { differenceOf, pairSkills, postingsOf, type SkillPair } from "../pairs";
import { LEAST_DIFFERENCE } from "../share-difference";
import { type Span, spans } from "../spans";
import type { ArticleSection, Block } from "./article";
import { isNamedIn, type Notebook, other, skillOf } from "./notebook";
import { cellOf } from "./part-glance";
import { listed, said, say } from "./say";

const TABLED = 8;
const EVEN = 4;
/** A shared skill that one side asks for this much more often is shared in name only. */
const LOPSIDED = 0.15;
/** So many next skills are named as what to learn. */
const NEXT = 3;

/** What both ask for, what that is worth in a move, and what is shared in name only. */
export function sharedSkills(notebook: Notebook): ArticleSection | null {
  const { comparison, figures } = notebook;
  const { shared, jaccard } = comparison.skills;
  if (jaccard === null) return null;
  const pairs = pairSkills(comparison).filter(({ key }) => shared.includes(key));
  const top = figures.count("/skills/shared", "/skills/onlyB");
  const opening = said(
    say`Of the ${top} skills each side asks for most, ${figures.count("/skills/shared")} are on both lists, a Jaccard index of ${figures.share("/skills/jaccard")}.`,
    alike(notebook, pairs),
    lopsided(notebook, pairs),
  );
  const blocks: Block[] = [
    { kind: "text", sentences: opening },
    ...(pairs.length > 0 ? [table(notebook, pairs)] : []),
    { kind: "text", sentences: transferred(notebook) },
  ];
  return { id: "shared", heading: heading(notebook), blocks };
}

function heading({ figures, comparison }: Notebook): Span[] {
  const { shared, onlyA, onlyB } = comparison.skills;
  const most = shared.length + Math.max(onlyA.length, onlyB.length);
  const lists = figures.count(
    "/skills/shared",
    onlyA.length > onlyB.length ? "/skills/onlyA" : "/skills/onlyB",
  );
  return (
    say`${shared.length * 2 >= most ? "" : "Only "}${figures.count("/skills/shared")} of ${lists} top skills in common` ??
    spans("What both ask for")
  );
}

function alike({ comparison, figures }: Notebook, pairs: SkillPair[]): Span[] | null {
  const even = pairs.filter(({ a, b }) => Math.abs(b.share - a.share) < LEAST_DIFFERENCE).slice(0, EVEN);
  const names = listed(
    even.map(({ key, name }) => {
      const [a, b] = [skillOf(comparison, "a", key), skillOf(comparison, "b", key)];
      return a && b && say`${name} (${figures.share(`${a.at}/share`)} and ${figures.share(`${b.at}/share`)})`;
    }),
  );
  return even.length > 1 ? say`Both want ${names} about as often.` : null;
}

function lopsided({ comparison, words, figures }: Notebook, pairs: SkillPair[]): Span[] | null {
  const apart = pairs
    .map((pair) => ({ pair, by: differenceOf(pair, postingsOf(comparison)) ?? 0 }))
    .filter(({ by }) => Math.abs(by) >= LOPSIDED)
    .sort((x, y) => Math.abs(y.by) - Math.abs(x.by))
    .slice(0, 2);
  const [first, second] = apart;
  if (!first) return null;
  const more: Side = first.by > 0 ? "b" : "a";
  const share = ({ pair }: typeof first, side: Side) => {
    const own = skillOf(comparison, side, pair.key);
    return own && figures.share(`${own.at}/share`);
  };
  const again = second
    ? say`; for ${second.pair.name} it is ${share(second, more)} and ${share(second, other(more))}`
    : "";
  return say`Being on both lists can mean little: ${first.pair.name} is asked for in ${share(first, more)} of ${words[more].postings} and ${share(first, other(more))} of ${words[other(more)].postings}${again}.`;
}

function table({ comparison, words, figures }: Notebook, pairs: SkillPair[]): Block {
  return {
    kind: "table",
    caption: "Skills on both lists, by combined share of postings that ask for them",
    columns: ["Skill", words.a.label, words.b.label],
    rows: pairs.slice(0, TABLED).map(({ key, name }) => ({
      label: spans(name),
      cells: (["a", "b"] as const).map((side) => {
        const own = skillOf(comparison, side, key);
        return own ? cellOf([figures.share(`${own.at}/share`)]) : [];
      }),
    })),
  };
}

/** What the overlap is worth to somebody who moves: weighed by how often postings ask, and in whole postings. */
function transferred(notebook: Notebook): Span[][] {
  const { comparison } = notebook;
  return said(
    say`Neither number says how much of one’s skills would count after a move, since both weigh a rare skill like a common one. ${mentions(notebook)}`,
    covered(notebook, "b"),
    ...(comparison.a.role.slug === comparison.b.role.slug ? [] : [next(notebook, "b"), next(notebook, "a")]),
  );
}

/** The overlap as it counts in a move, in both directions: weighed by how often postings ask. */
export function mentions({ words, figures }: Notebook): Span[] | null {
  return say`When ${words.b.postings} ask for one of their top skills, ${figures.share("/skills/transfer/aToB")} of the time it is one of ${words.a.name}’s too; the other way it is ${figures.share("/skills/transfer/bToA")}.`;
}

const wayTo = (to: Side) => `/transfer/${to === "b" ? "aToB" : "bToA"}`;

function covered({ words, around }: Notebook, to: Side): Span[] | null {
  const at = `${wayTo(to)}/coverage`;
  const back = `${wayTo(other(to))}/coverage`;
  return say`Whole postings are stricter: in ${around.share(`${at}/covered/share`)} of ${words[to].postings} (${around.shareRange(`${at}/interval`)}) every top skill they list is one of ${words[other(to)].name}’s too; the other way it is ${around.share(`${back}/covered/share`)} (${around.shareRange(`${back}/interval`)}).`;
}

function next({ comparison, context, words, around }: Notebook, to: Side): Span[] | null {
  const coverage = context.transfer?.[to === "b" ? "aToB" : "bToA"].coverage;
  const steps = coverage?.next.slice(0, NEXT) ?? [];
  if (steps.length < 2) return null;
  const names = steps.map(({ name }) => (isNamedIn(comparison, name) ? `${name} itself` : name));
  const last = `${wayTo(to)}/coverage/next/${steps.length - 1}/share`;
  return say`The shortest way to ${words[to].name} is to add ${listed(names)}: with them ${around.share(last)} of ${words[to].postings} are covered.`;
}
