import { WORLDWIDE } from "@/lib/posting/countries";
import { roleWords } from "@/lib/posting/role-profiles";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import type { Side } from "@/lib/view/view";
import { dividing, pairCountries, pairWorkModes, postingsOf } from "../pairs";
import { notableDifference } from "../share-difference";
import { type Span, spans } from "../spans";
import { inCountry, LEVEL_WORDS, MODE_WORDS } from "../words";
import type { ArticleSection } from "./article";
import { countryAt, type Notebook, other, skillAgainst, tellingSkills } from "./notebook";
import { listed, said, say } from "./say";
import { surePaid } from "./skill-premiums";
import { aheadAtEqualSeniority, hasLevels, isPaid, remainingOf, storyOf } from "./story";

/** From this ratio on the larger market is a reason. */
const MUCH_LARGER = 1.25;
/** A difference of shares under this is no reason; of entry openings, which are few, every clear one is. */
const WORTH_CHOOSING = 0.05;

/** What speaks for each side, as far as the figures carry it. */
export function choose(notebook: Notebook): ArticleSection | null {
  const { words } = notebook;
  const side = (of: Side) => ({
    heading: `Choose ${words[of].name} if you`,
    groups: [{ items: reasons(notebook, of) }],
  });
  const [a, b] = [side("a"), side("b")];
  const none = [a, b].every(({ groups }) => groups.every(({ items }) => items.length === 0));
  if (none) return null;
  for (const one of [a, b]) {
    const [group] = one.groups;
    if (group?.items.length === 0)
      group.items.push(spans("have another reason: none of the figures speaks for it alone"));
  }
  return { id: "choose", heading: spans("Which to choose"), blocks: [{ kind: "sides", of: { a, b } }] };
}

function reasons(notebook: Notebook, side: Side): Span[][] {
  return said(
    suits(notebook, side),
    pay(notebook, side),
    skills(notebook, side),
    ...levels(notebook, side),
    place(notebook, side),
    mode(notebook, side),
    market(notebook, side),
    premium(notebook, side),
  );
}

/** What kind of person the role suits, in our words. */
function suits({ comparison }: Notebook, side: Side): Span[] | null {
  const words = roleWords(comparison[side].role.slug);
  return words && comparison.a.role.slug !== comparison.b.role.slug ? spans(words.suits) : null;
}

function pay({ comparison, figures, higher }: Notebook, side: Side): Span[] | null {
  const story = storyOf(comparison);
  if (!isPaid(story)) return null;
  const median = (of: Side) => figures.money(`/${of}/pay/median`);
  const range = (of: Side) => figures.gapRange("/gap/likeForLike/interval", of);
  const left = figures.money("/gap/likeForLike/remaining");
  if (story === "nearly-identical" || story === "no-clear-difference") {
    return aheadAtEqualSeniority(comparison) === side
      ? say`compare offers level by level: at equal seniority its postings offer ${left} more (${range(side)})`
      : null;
  }
  if (story === "turns") {
    return side === higher
      ? say`go by the median alone: ${median(side)} against ${median(other(side))}`
      : say`compare offers level by level: at equal seniority its postings offer ${left} more (${range(side)})`;
  }
  if (side !== higher) {
    return story === "seniority"
      ? say`would not choose by pay: at equal seniority ${left} of the gap is left (${range(higher)})`
      : null;
  }
  return story === "seniority"
    ? say`want the higher median, ${median(side)} against ${median(other(side))}, and are ready for the seniority that comes with it`
    : say`go by pay: ${median(side)} against ${median(other(side))}${left ? (say`, and ${left} at equal seniority${(remainingOf(comparison)?.[0] ?? 0) > 0 ? "" : ", if anything"} (${range(side)})` ?? "") : ""}`;
}

function skills(notebook: Notebook, side: Side): Span[] | null {
  const { comparison } = notebook;
  const top = dividing(tellingSkills(comparison), postingsOf(comparison))[side].slice(0, 3);
  const names = listed(top.map((pair) => skillAgainst(notebook, side, pair)));
  return names && say`like to work with ${names}`;
}

function levels({ comparison, figures }: Notebook, side: Side): (Span[] | null)[] {
  const part = (of: Side, level: Seniority) => {
    const { seniority, postings, designEffects } = comparison[of];
    return { share: seniority[level].share, of: postings, deff: designEffects.seniority[level] };
  };
  if (!hasLevels(comparison)) return [];
  return SENIORITIES.map((level) => {
    const by = notableDifference(part(other(side), level), part(side, level));
    if (by === null || by < (level === "entry" ? 0 : WORTH_CHOOSING)) return null;
    const share = (of: Side) => figures.share(`/${of}/seniority/${level}/share`);
    const start =
      level === "entry" ? "are starting out" : `look at ${LEVEL_WORDS[level].toLowerCase()} level`;
    return say`${start}: ${share(side)} of its openings are at that level, ${share(other(side))} of the other’s`;
  });
}

function place({ comparison, figures }: Notebook, side: Side): Span[] | null {
  const pairs = pairCountries(comparison).filter(({ key }) => key !== WORLDWIDE);
  const [most] = dividing(pairs, postingsOf(comparison))[side];
  if (!most || comparison.view.a.country.length + comparison.view.b.country.length > 0) return null;
  const [here, there] = [countryAt(comparison, side, most.key), countryAt(comparison, other(side), most.key)];
  if (!here) return null;
  const against = there ? say` against ${figures.share(`${there}/share`)}` : "";
  return say`look in ${inCountry(most.key)}: ${figures.share(`${here}/share`)} of its postings are open there${against}`;
}

function mode({ comparison, figures }: Notebook, side: Side): Span[] | null {
  const modes = pairWorkModes(comparison).filter(({ key }) => key === "remote" || key === "hybrid");
  const [most] = dividing(modes, postingsOf(comparison))[side];
  if (!most) return null;
  const share = (of: Side) => figures.share(`/${of}/workMode/${most.key}/share`);
  return say`want ${MODE_WORDS[most.key].toLowerCase()} work: ${share(side)} against ${share(other(side))}`;
}

function market({ comparison, figures }: Notebook, side: Side): Span[] | null {
  const { gap } = comparison;
  if (comparison[side].postings <= comparison[other(side)].postings || (gap.volumeRatio ?? 1) < MUCH_LARGER)
    return null;
  return say`want the larger market: ${figures.count(`/${side}/postings`)} postings against ${figures.count(`/${other(side)}/postings`)}`;
}

function premium({ comparison, figures }: Notebook, side: Side): Span[] | null {
  if (comparison.a.pay.currency !== comparison.b.pay.currency) return null;
  const [sure] = surePaid(comparison, [side]);
  if (!sure) return null;
  return say`have or want ${sure.name}, which goes with ${figures.change(`${sure.at}/pay/adjustedPremium`)} there at equal seniority (${figures.changeRange(`${sure.at}/pay/adjustedInterval`)})`;
}
