import type { Comparison } from "@/lib/compare/comparison";
import type { Flips } from "@/lib/compare/context";
import { modelledIn } from "@/lib/compare/modelled";
import { formatDate, formatShare } from "@/lib/format";
import type { ChartName } from "@/lib/view/chart-view";
import { SIDES, type Side } from "@/lib/view/view";
import { doorsFinding, isDoorsModelled } from "./career";
import { payMarketWords } from "./deck";
import { postingsOfBoth, statedWords } from "./disclosure";
import {
  countriesFinding,
  likeForLikeFinding,
  payByLevelFinding,
  seniorityFinding,
  skillsFinding,
  workModeFinding,
} from "./findings";
import { flipsFinding } from "./flips";
import { headline, isHeadlineModelled } from "./headline";
import { isSeniorShareModelled } from "./levels";
import { pairCountries, pairSkills, pairWorkModes, restOnModel } from "./pairs";
import { aiFinding, attributesFinding, skillPayFinding } from "./skill-findings";
import { counted, plainText, type Span, spans } from "./spans";
import { sideWords } from "./words";

/** What stands around a chart, on the page, in a file and in a frame. */
export interface ChartWords {
  /** What it shows, as a finding. */
  title: string;
  /** Whether the finding rests on the sample's model. */
  modelled: boolean;
  /** What is measured: slice, unit, n, date. */
  deck: Span[];
  /** How its marks are read, where they don't say so themselves; "" if they do. */
  reading: string;
}

type Describe = (comparison: Comparison) => ChartWords;

const BAND = "Band: 95% interval.";

const WORDS: Record<Exclude<ChartName, "flips">, Describe> = {
  pay: (comparison) => ({
    title: plainText(headline(comparison)),
    modelled: isHeadlineModelled(comparison),
    deck: sentences(
      `Stated ${payMarketWords(comparison.a.pay)}, ${comparison.a.pay.currency} a year`,
      comparison,
    ),
    reading: payReading(comparison),
  }),
  "like-for-like": (comparison) => {
    const words = sideWords(comparison);
    const [lower, higher] = (comparison.gap.median ?? 0) < 0 ? [words.b, words.a] : [words.a, words.b];
    const { pay } = comparison.a;
    return {
      title: likeForLikeFinding(comparison) ?? "",
      modelled: isSample(comparison),
      deck: sentences(
        `From ${lower.label}’s median to ${higher.label}’s, ${payMarketWords(pay)}, ${pay.currency} a year`,
        comparison,
      ),
      reading: "Each side is weighted to the other’s mix of levels, and the two answers are averaged.",
    };
  },
  "pay-by-level": (comparison) => {
    const { a, b } = comparison;
    const what =
      a.pay.currency === b.pay.currency
        ? `${payMarketWords(a.pay)} by level, ${a.pay.currency} a year`
        : "base pay a year by level, each side in its own currency";
    return {
      title: payByLevelFinding(comparison),
      modelled: isSample(comparison),
      deck: sentences(`Median ${what}`, comparison),
      reading: BAND,
    };
  },
  career: (comparison) => ({
    title: doorsFinding(comparison),
    modelled: isDoorsModelled(comparison),
    deck: sentences(
      `Median ${payMarketWords(comparison.a.pay)} by level, ${comparison.a.pay.currency} a year, over each level’s share of active postings`,
      comparison,
    ),
    reading: `Line: median by level. Band: its 95% interval. Bars: the level’s share of the side’s active postings.${isSample(comparison) ? " The medians are modelled." : ""}`,
  }),
  seniority: (comparison) => ({
    title: seniorityFinding(comparison),
    modelled: isSeniorShareModelled(comparison),
    deck: spans(`Share of active postings by level, lowest first, ${dated(comparison)}.`),
    reading: "A posting that names neither a level nor years counts as mid.",
  }),
  skills: (comparison) => ({
    title: skillsFinding(comparison),
    modelled: restOnModel(pairSkills(comparison)),
    deck: shareOf(comparison, "that ask for the skill, by combined share"),
    reading: "",
  }),
  "skill-pay": (comparison) => ({
    title: skillPayFinding(comparison) ?? "",
    modelled: isSample(comparison),
    deck: sentences(
      `Median ${payMarketWords(comparison.a.pay)} of postings that ask for the skill, ${comparison.a.pay.currency} a year, by combined share`,
      comparison,
    ),
    reading: BAND,
  }),
  attributes: (comparison) => ({
    title: attributesFinding(comparison),
    modelled: isSample(comparison),
    deck: spans(
      "How many a posting names on average: kinds of skill (breadth), and skills of each kind. ",
      counted(comparison.a.attributes.n, "a", { kind: "any" }),
      " and ",
      counted(comparison.b.attributes.n, "b", { kind: "any" }),
      ` postings that name a skill, ${dated(comparison)}.`,
    ),
    reading: BAND,
  }),
  ai: (comparison) => {
    const words = sideWords(comparison);
    const naming = (side: Side) => {
      const { ai, postings } = comparison[side];
      return [
        { text: `${formatShare(ai.share)} (` },
        counted(ai.n, side, { kind: "ai" }),
        { text: " of " },
        counted(postings, side),
        { text: `) of ${words[side].label}` },
      ];
    };
    return {
      title: aiFinding(comparison),
      modelled: isSample(comparison),
      deck: spans(
        ...naming("a"),
        " and ",
        ...naming("b"),
        ` postings name at least one AI skill, ${dated(comparison)}.`,
      ),
      reading: BAND,
    };
  },
  "work-mode": (comparison) => ({
    title: workModeFinding(comparison),
    modelled: restOnModel(pairWorkModes(comparison)),
    deck: shareOf(comparison, "by where the work is done"),
    reading: "",
  }),
  countries: (comparison) => ({
    title: countriesFinding(comparison),
    modelled: restOnModel(pairCountries(comparison)),
    deck: shareOf(comparison, "open in each country"),
    reading: "A posting open in several countries counts in each, so shares can add up to more than 100%.",
  }),
};

/** A chart's words; those of `flips` need what was read beside the comparison. */
export function chartWords(comparison: Comparison, chart: Exclude<ChartName, "flips">): ChartWords {
  return WORDS[chart](comparison);
}

export function flipWords(comparison: Comparison, flips: Flips): ChartWords {
  const own = flips.values.some(({ filter }) => filter === "country");
  return {
    title: flipsFinding(comparison, flips),
    modelled: isSample(comparison) && flips.values.length > 0,
    deck: spans(
      `The gap in median ${payMarketWords(comparison.a.pay)} within each single value, ${dated(comparison)}${own ? "; a country’s in its own currency" : ""}.`,
    ),
    reading: "Line: 95% interval of the gap, as a share of the lower median.",
  };
}

/** Pay in two currencies has no flips. */
export const NO_FLIPS: ChartWords = {
  title: "Pay in two currencies is not tried value by value",
  modelled: false,
  deck: [],
  reading: "",
};

function payReading(comparison: Comparison): string {
  const { a, b } = comparison;
  const band = a.pay.interval || b.pay.interval ? " Band: 95% interval of the median." : "";
  return `Shape: all stated. Line: middle half.${band}${shapeModelled(comparison)}`;
}

/** Of the drawing of pay only the medians can have been published. */
function shapeModelled(comparison: Comparison): string {
  if (!isSample(comparison)) return "";
  const isModelled = modelledIn(comparison);
  const facts = SIDES.some((side) => !isModelled(`/${side}/pay/median`));
  return facts ? " All but the published medians is modelled." : " All of it is modelled.";
}

const sentences = (what: string, comparison: Comparison) =>
  spans(`${what}. `, ...statedWords(comparison), `, ${dated(comparison)}.`);
const shareOf = (comparison: Comparison, what: string) =>
  spans("Share of ", ...postingsOfBoth(comparison), ` ${what}, ${dated(comparison)}.`);
const dated = ({ dataset }: Comparison) => formatDate(dataset.asOf);
const isSample = ({ dataset }: Comparison) => dataset.market === "sample";
