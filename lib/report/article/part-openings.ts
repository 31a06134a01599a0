import { CAREER_HEIGHT, careerPlate } from "@/lib/charts/career-plate";
import { toCareerSeries } from "@/lib/charts/career-series";
import type { Comparison, Profile } from "@/lib/compare/comparison";
import { isWhollyModelled } from "@/lib/compare/modelled";
import { SENIORITIES, type Seniority } from "@/lib/posting/seniority";
import { SIDES, type Side } from "@/lib/view/view";
import { seniorityFinding } from "../findings";
import { isSeniorShareModelled } from "../levels";
import { notableDifference } from "../share-difference";
import { type Span, spans } from "../spans";
import { capitalised, LEVEL_WORDS } from "../words";
import type { ArticleRow, ArticleSection, Block } from "./article";
import { type Notebook, other } from "./notebook";
import { cellOf, withInterval } from "./part-glance";
import { said, say } from "./say";
import { hasLevels, staffByName } from "./story";

const THIN = 0.05;
const LARGER = 1.1;

/** How many jobs there are, how one gets in, and how far up it goes. */
export function openings(notebook: Notebook): ArticleSection {
  const { comparison } = notebook;
  const series = toCareerSeries(comparison);
  const plate: Block[] = series
    ? [
        {
          kind: "plate",
          chart: "career",
          label: "median pay and share of postings by level",
          svg: careerPlate(series),
          height: CAREER_HEIGHT,
          caption: spans(
            "Line: median base pay by level, with its 95% interval. Below: the share of each side’s postings at that level.",
          ),
        },
      ]
    : [];
  return {
    id: "openings",
    heading: hasLevels(comparison)
      ? [
          {
            text: seniorityFinding(comparison),
            modelled: !isWhollyModelled(comparison) && isSeniorShareModelled(comparison),
          },
        ]
      : spans("How many openings there are"),
    blocks: [
      {
        kind: "text",
        sentences: said(volume(notebook), ...(hasLevels(comparison) ? doors(notebook) : [byName(notebook)])),
      },
      {
        kind: "text",
        sentences: said(
          ...(hasLevels(comparison) ? bands(notebook) : []),
          levelPay(notebook),
          steps(notebook),
        ),
      },
      ...plate,
      table(notebook),
    ].filter((block) => block.kind !== "text" || block.sentences.length > 0) as Block[],
  };
}

function volume({ comparison, words, figures }: Notebook): Span[] | null {
  const { a, b, gap } = comparison;
  const count = (side: Side) => figures.count(`/${side}/postings`);
  if ((gap.volumeRatio ?? 1) < LARGER)
    return say`The two markets are about equally large: ${count("a")} active postings for ${words.a.name}, ${count("b")} for ${words.b.name}, a ratio of ${figures.ratio("/gap/volumeRatio")}.`;
  const more: Side = b.postings > a.postings ? "b" : "a";
  return say`${capitalised(words[more].name)} is the larger market: ${count(more)} active postings against ${count(other(more))}, ${figures.ratio("/gap/volumeRatio")} times as many.`;
}

/** Why levels are not compared, where a role's name says its level. */
function byName({ comparison, words }: Notebook): Span[] | null {
  const side = staffByName(comparison);
  const chosen = comparison.view.a.level.length + comparison.view.b.level.length > 0;
  return !side || chosen
    ? null
    : say`Every one of the ${words[side].postings} counts as staff level, so the two are not compared by level.`;
}

/** The entry openings: how many, what part, of how many employers. */
function doors(notebook: Notebook): (Span[] | null)[] {
  const { comparison, words, figures, around } = notebook;
  const thin = Math.max(comparison.a.seniority.entry.share, comparison.b.seniority.entry.share) < THIN;
  if (comparison.a.seniority.entry.n + comparison.b.seniority.entry.n === 0)
    return [say`No posting on either side is for beginners.`];
  const door = (side: Side) =>
    comparison[side].seniority.entry.n === 0
      ? say`none in ${words[side].name}`
      : say`${figures.count(`/${side}/seniority/entry/n`)} in ${words[side].name} (${figures.share(`/${side}/seniority/entry/share`)} of its postings, from ${around.counted(`/levels/${side}/entry/employers`, "employer")})`;
  const difference = entryDifference(comparison);
  const [first, second] =
    comparison.b.seniority.entry.n > comparison.a.seniority.entry.n
      ? (["b", "a"] as const)
      : (["a", "b"] as const);
  return [
    say`${thin ? "The door for beginners is narrow on both sides" : "Entry openings"}: ${door(first)}, ${door(second)}.`,
    difference !== null && say`${words[difference > 0 ? "b" : "a"].name} takes beginners more often.`,
  ].filter((one) => one !== false);
}

/** How much more often B takes beginners than A, where that may be put into words. */
export function entryDifference({ a, b }: Comparison): number | null {
  const part = ({ seniority, postings, designEffects }: Profile) => ({
    share: seniority.entry.share,
    of: postings,
    deff: designEffects.seniority.entry,
  });
  return notableDifference(part(a), part(b));
}

/** Levels whose share clearly differs: where one would land, and where one could go. */
function bands({ comparison, words, figures }: Notebook): (Span[] | null)[] {
  const part = (side: Side, level: Seniority) => {
    const { seniority, postings, designEffects } = comparison[side];
    return { share: seniority[level].share, of: postings, deff: designEffects.seniority[level] };
  };
  const share = (side: Side, level: Seniority) => figures.share(`/${side}/seniority/${level}/share`);
  const wider = (level: Seniority): Side | null => {
    const by = notableDifference(part("a", level), part("b", level));
    return by === null ? null : by > 0 ? "b" : "a";
  };
  const [mid, senior, staff] = [wider("mid"), wider("senior"), wider("staff")];
  const against = (side: Side, level: Seniority) =>
    say`${share(side, level)} of its postings against ${share(other(side), level)}`;
  return [
    mid && say`The band to land in is wider in ${words[mid].name}: mid level is ${against(mid, "mid")}.`,
    senior &&
      say`Senior openings are more common in ${words[senior].name}, ${against(senior, "senior")}${staff === senior ? (say`, and so is staff level, ${share(senior, "staff")} against ${share(other(senior), "staff")}` ?? "") : ""}.`,
    staff &&
      staff !== senior &&
      say`Staff level is more common in ${words[staff].name}, ${against(staff, "staff")}.`,
    !mid && !senior && !staff && say`No level’s share differs by 3 points or more for sure.`,
  ].map((sentence) => sentence || null);
}

/** What the level that most postings are at pays on both sides. */
function levelPay({ comparison, words, figures }: Notebook): Span[] | null {
  if (comparison.a.pay.currency !== comparison.b.pay.currency) return null;
  const money = (side: Side, level: Seniority) => figures.money(`/${side}/pay/bySeniority/${level}/median`);
  return say`At mid level ${words.a.name} states ${money("a", "mid")} and ${words.b.name} ${money("b", "mid")}, at senior level ${money("a", "senior")} and ${money("b", "senior")}.`;
}

/** What the step from mid to senior is worth, where the two medians clearly differ on both sides. */
function steps({ comparison, words, figures }: Notebook): Span[] | null {
  const at = (side: Side, level: Seniority) => `/${side}/pay/bySeniority/${level}/median`;
  const rise = (side: Side) => {
    const { mid, senior } = comparison[side].pay.bySeniority;
    const isClear = mid.interval && senior.interval && senior.interval[0] > mid.interval[1];
    return isClear ? figures.moneyBetween(at(side, "senior"), at(side, "mid")) : null;
  };
  return say`Between the two levels lie ${rise("a")} in ${words.a.name} and ${rise("b")} in ${words.b.name}.`;
}

function table({ comparison, words, figures }: Notebook): Block {
  const alike = comparison.a.pay.currency === comparison.b.pay.currency;
  return {
    kind: "table",
    caption: `Share of postings and median stated pay by level, 95% intervals${alike ? `, ${comparison.a.pay.currency} a year` : ""}`,
    columns: ["Level", ...SIDES.flatMap((side) => [words[side].label, "Median", "n"])],
    rows: SENIORITIES.map(
      (level): ArticleRow => ({
        label: spans(LEVEL_WORDS[level]),
        cells: SIDES.flatMap((side) => {
          const at = `/${side}/pay/bySeniority/${level}`;
          return [
            cellOf([figures.share(`/${side}/seniority/${level}/share`)]),
            withInterval(figures.money(`${at}/median`), figures.moneyRange(`${at}/interval`)),
            cellOf([figures.count(`${at}/n`)]),
          ];
        }),
      }),
    ),
  };
}
