import type { Profile } from "@/lib/compare/comparison";
import type { SideDuties } from "@/lib/compare/duties";
import { type RoleWords, roleWords } from "@/lib/posting/role-profiles";
import type { Seniority } from "@/lib/posting/seniority";
import { SIDES, type Side } from "@/lib/view/view";
import { notableDifference } from "../share-difference";
import { type Span, spans } from "../spans";
import { capitalised } from "../words";
import type { ArticleSection, Block, SideBlock } from "./article";
import { type Notebook, other } from "./notebook";
import { listed, type Part, said, say, textBlocks } from "./say";

const NAMED = 4;
const APART = 3;
const RISING = 2;
/** A rise of less is no step. */
const WORTH_SAYING = 0.05;

type Group = SideBlock["groups"][number];

/** What one does in each role: in our words, and by the postings' own lists of duties. */
export function roles(notebook: Notebook): ArticleSection | null {
  const group = (heading: string, items: string[]): Group => ({
    heading,
    items: items.map((item) => spans(item)),
  });
  const profiles = sides(notebook, ({ does, decides, with: people, judged }) => [
    group("Day to day", does),
    group("Owns and decides", decides),
    group("Works with", people),
    group("Is judged by", judged),
  ]);
  const counted = duties(notebook);
  const blocks: Block[] = [...(profiles ? [profiles] : []), ...textBlocks(counted)];
  return blocks.length > 0 ? { id: "roles", heading: spans("What each role does"), blocks } : null;
}

/** Where each role leads: the path, where pay growth slows, common moves, and what higher levels ask for. */
export function paths(notebook: Notebook): ArticleSection | null {
  const profiles = sides(notebook, ({ path, slows, moves }) => [
    {
      heading: "Path",
      items: path.map(([step, about]) => spans({ text: step, strong: true }, `: ${about}`)),
    },
    { heading: "Where pay growth slows", items: [spans(slows)] },
    { heading: "Common moves", items: [spans(moves)] },
  ]);
  const rising = said(
    ...SIDES.map((side) => risingSkills(notebook, side)),
    ...SIDES.map((side) => risingDuties(notebook, side)),
  );
  const blocks: Block[] = [...(profiles ? [profiles] : []), ...textBlocks(rising)];
  return blocks.length > 0 ? { id: "paths", heading: spans("Where each leads"), blocks } : null;
}

/** Both roles' profiles beside each other; null unless both have one, and are two. */
function sides({ comparison }: Notebook, groups: (words: RoleWords) => Group[]): Block | null {
  const { a, b } = comparison;
  const [ofA, ofB] = [roleWords(a.role.slug), roleWords(b.role.slug)];
  if (!ofA || !ofB || a.role.slug === b.role.slug) return null;
  const side = (profile: Profile, words: RoleWords) => ({
    heading: profile.role.name,
    groups: groups(words),
  });
  return { kind: "sides", of: { a: side(a, ofA), b: side(b, ofB) } };
}

/** What most postings list, and what the one side lists more often than the other. */
function duties({ comparison, duties: found, written, words }: Notebook): Span[][] {
  if (!found || !written) return [];
  const most = (side: Side) => {
    const list = listed(
      found[side].kinds
        .slice(0, NAMED)
        .map(({ name }, index): Part => say`${name} (${written.share(`/${side}/kinds/${index}/share`)})`),
    );
    return (
      list &&
      say`${capitalised(words[side].postings)} that list duties (${written.n(`/${side}/listed`)}) name most often ${list}.`
    );
  };
  const apart = SIDES.map((side) => {
    const clear = dutiesApart(found, side).slice(0, APART);
    const list = listed(
      clear.map(
        ({ name, at, against }): Part =>
          say`${name} (${written.share(at)} against ${written.share(against)})`,
      ),
    );
    return list && say`More of ${words[side].name}’s than of ${words[other(side)].name}’s speak of ${list}.`;
  });
  return comparison.a.role.slug === comparison.b.role.slug
    ? said(...apart)
    : said(most("a"), most("b"), ...apart);
}

function dutiesApart(found: Record<Side, SideDuties>, side: Side) {
  const [own, theirs] = [found[side], found[other(side)]];
  return own.kinds
    .flatMap(({ slug, name, share, effect }, index) => {
      const there = theirs.kinds.findIndex((kind) => kind.slug === slug);
      const rival = theirs.kinds[there];
      if (!rival) return [];
      const by = notableDifference(
        { share: rival.share, of: theirs.listed, deff: rival.effect },
        { share, of: own.listed, deff: effect },
      );
      return by !== null && by > 0
        ? [{ name, by, at: `/${side}/kinds/${index}/share`, against: `/${other(side)}/kinds/${there}/share` }]
        : [];
    })
    .sort((x, y) => y.by - x.by);
}

/** Duties that are clearly listed more often from senior level on. */
function risingDuties({ duties: found, written, words }: Notebook, side: Side): Span[] | null {
  if (!found || !written) return null;
  const { kinds, levels } = found[side];
  const rising = kinds
    .flatMap(({ name, below, above }, index) => {
      const by = notableDifference(
        { share: below.share, of: levels.below, deff: below.effect },
        { share: above.share, of: levels.above, deff: above.effect },
      );
      return by !== null && by >= WORTH_SAYING ? [{ name, by, at: `/${side}/kinds/${index}` }] : [];
    })
    .sort((x, y) => y.by - x.by)
    .slice(0, RISING);
  const list = listed(
    rising.map(
      ({ name, at }): Part =>
        say`${name} (from ${written.share(`${at}/below/share`)} to ${written.share(`${at}/above/share`)})`,
    ),
  );
  return list && say`From senior level on, ${words[side].postings} list more of ${list}.`;
}

/** Skills that senior postings clearly ask for more often than mid-level ones. */
function risingSkills({ comparison, context, around, words }: Notebook, side: Side): Span[] | null {
  const { mid, senior } = context.levels[side];
  const effects = comparison[side].designEffects.skills;
  const rising = senior.skills
    .flatMap(({ slug, name, share }, index) => {
      const before = mid.skills.findIndex((skill) => skill.slug === slug);
      const lower = mid.skills[before];
      if (!lower) return [];
      const deff = effects[slug] ?? 1;
      const by = notableDifference(
        { share: lower.share, of: mid.postings, deff },
        { share, of: senior.postings, deff },
      );
      const at = (level: Seniority, place: number) => `/levels/${side}/${level}/skills/${place}/share`;
      return by !== null && by >= WORTH_SAYING
        ? [{ name, by, from: at("mid", before), to: at("senior", index) }]
        : [];
    })
    .sort((x, y) => y.by - x.by)
    .slice(0, RISING);
  const list = listed(
    rising.map(
      ({ name, from, to }): Part => say`${name} (from ${around.share(from)} to ${around.share(to)})`,
    ),
  );
  return list && say`From mid to senior level, ${words[side].postings} ask more often for ${list}.`;
}
