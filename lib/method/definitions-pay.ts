import { MIN_LEVEL_POSTINGS } from "@/lib/compare/thresholds";
import { formatDate } from "@/lib/format";
import { EXCHANGE_RATES } from "@/lib/posting/exchange-rates";
import { count } from "./constants";
import { type Definition, say, see } from "./definition";

const RATES = `${EXCHANGE_RATES.source}, ${formatDate(EXCHANGE_RATES.date)}`;
const CURRENCIES = Object.keys(EXCHANGE_RATES.perEuro).length;

/** What the silent, and other currencies, do to a gap. */
export const SILENCE_DEFINITIONS: Definition[] = [
  {
    id: "disclosure",
    heading: "What those who state no pay could change",
    paragraphs: [
      say`Silent is a posting of the pay market that states no usable pay. Where more than half state it, the median of all cannot lie outside two bounds: the lowest if every silent posting paid less than all others, the highest if more. Nothing is assumed for that, so the bounds are wide.`,
      say`The gap closes if the silent postings of the better-paid side pay so much less, each alike, that the median of all its postings falls to the other side’s stated one. That is: with n stating it, m silent and F the share of stated pay at or below the other side’s median v, the pay w below which the share ((n + m) / 2 − n F) / m of stated pay lies; they would have to pay 1 − v / w less. The other side’s silent postings are taken to pay as its others do. If even unpaid work would not close the gap, the page says so.`,
    ],
    works: ["manski"],
    code: ["lib/compare/disclosure.ts"],
  },
  {
    id: "currencies",
    heading: "Two currencies are set against each other at a dated rate",
    paragraphs: [
      say`Each side keeps its figures in its own currency. For the gap, side B’s median and interval are converted into side A’s currency at the rates of one table of ${count({ CURRENCIES })} currencies that ships with the product: ${RATES}. Nothing fetches newer ones. Every converted gap names its rate and date. Buying power is not considered, nor that rates move. Of two currencies no ${see("like-for-like", "gap at equal seniority")} is given, nor what could close it, nor where the answer flips.`,
    ],
    code: ["lib/posting/exchange-rates.ts", "lib/compare/gap.ts"],
  },
  {
    id: "like-for-like-checks",
    heading: "The same gap, asked in other ways",
    paragraphs: [
      say`The table beside the gap at equal seniority gives both directions that are averaged; the same with levels and work modes held together, where a pair of them takes part if both sides have ${count({ MIN_LEVEL_POSTINGS })} postings in it; and the same of only those postings that name a level or years. If these answers lie far apart, trust none of them to the dollar.`,
    ],
    code: ["lib/compare/equal-mix.ts", "lib/compare/like-for-like.ts"],
  },
];
