import type { Comparison } from "@/lib/compare/comparison";
import { isWhollyModelled } from "@/lib/compare/modelled";
import { FEW } from "@/lib/compare/thresholds";
import { countryName, WORLDWIDE } from "@/lib/posting/countries";
import { WORK_MODES, type WorkMode } from "@/lib/posting/work-mode";
import { SIDES, type Side } from "@/lib/view/view";
import { chosenMarketSentence } from "../deck";
import { countriesFinding } from "../findings";
import { differenceOf, dividing, type Pair, pairCountries, pairWorkModes, postingsOf } from "../pairs";
import { type Span, spans } from "../spans";
import { capitalised, inCountry, MODE_WORDS, sideWords } from "../words";
import type { ArticleSection, Block } from "./article";
import { countryAt, type Notebook, other } from "./notebook";
import { cellOf } from "./part-glance";
import { listed, said, say, textBlocks } from "./say";

const TABLED = 8;
/** Half a point: smaller countries that differ by less, or have few postings, are not worth a row. */
const TABLED_APART = 0.005;
const NAMED = 3;

/** Where each side hires, and which places lean to one of them. */
export function places(notebook: Notebook): ArticleSection | null {
  const { comparison, words, figures } = notebook;
  const pairs = pairCountries(comparison);
  if (pairs.length === 0) return null;
  const clear = dividing(
    pairs.filter(({ key }) => key !== WORLDWIDE),
    postingsOf(comparison),
  );
  const chosen = comparison.view.a.country.length + comparison.view.b.country.length > 0;
  const leaning = (side: Side) => {
    if (chosen) return null;
    const countries = clear[side].slice(0, NAMED);
    const list = listed(
      countries.map(({ key }) => {
        const [here, there] = [countryAt(comparison, side, key), countryAt(comparison, other(side), key)];
        if (!here) return null;
        const against = there ? say` against ${figures.share(`${there}/share`)}` : "";
        return say`${inCountry(key)} (${figures.share(`${here}/share`)}${against})`;
      }),
    );
    return list && say`${words[side].name} has more of its postings in ${list}.`;
  };
  const none = clear.a.length + clear.b.length === 0;
  const market = chosenMarketSentence(comparison);
  const sentences = said(
    none && !chosen && say`No country’s share differs by 3 points or more for sure.`,
    leaning("a"),
    leaning("b"),
    !none &&
      !chosen &&
      say`All other countries’ shares lie within 3 points of each other, or cannot be told apart.`,
    market !== null && spans(market),
  );
  const rows = tabled(pairs).map(({ key }) => ({
    label: spans(countryName(key)),
    cells: SIDES.map((side) => {
      const at = countryAt(comparison, side, key);
      if (!at) return spans("none");
      return cellOf([figures.share(`${at}/share`), " (", figures.count(`${at}/n`), ")"]);
    }),
  }));
  return {
    id: "places",
    heading: placeHeading(comparison, clear),
    blocks: [
      ...textBlocks(sentences),
      {
        kind: "table",
        caption:
          "Share of active postings open in a country, of which a posting may name several: the largest, and others that differ by half a point or more",
        columns: ["Country", words.a.label, words.b.label],
        rows,
      },
    ],
  };
}

/** The largest countries, and those of the others whose shares differ, by size. */
function tabled(pairs: Pair[]): Pair[] {
  const [largest, others] = [pairs.slice(0, TABLED), pairs.slice(TABLED)];
  const apart = others.filter(
    ({ key, a, b }) => key !== WORLDWIDE && a.n + b.n >= FEW && Math.abs(a.share - b.share) >= TABLED_APART,
  );
  return [...largest, ...apart.slice(0, TABLED)];
}

type Clear<T> = Record<Side, T[]>;

/** The clearest difference of all, in a heading, whether it was published or is modelled. */
function clearest<T extends Pair>(
  comparison: Comparison,
  { a, b }: Clear<T>,
  words: (of: T) => string,
): Span[] | null {
  const width = (pair: T | undefined) => (pair ? Math.abs(pair.a.share - pair.b.share) : 0);
  const side: Side = width(a[0]) > width(b[0]) ? "a" : "b";
  const most = side === "a" ? a[0] : b[0];
  if (!most) return null;
  const modelled = !isWhollyModelled(comparison) && most.modelled[side];
  return [{ text: `${capitalised(sideWords(comparison)[side].name)} ${words(most)}`, modelled }];
}

function placeHeading(comparison: Comparison, clear: Clear<Pair>): Span[] {
  const chosen = comparison.view.a.country.length + comparison.view.b.country.length > 0;
  const said = chosen ? null : clearest(comparison, clear, ({ key }) => `leans to ${inCountry(key)}`);
  return said ?? spans(countriesFinding(comparison));
}

function modeHeading(comparison: Comparison, clear: Clear<Pair & { key: WorkMode }>): Span[] {
  const said = clearest(comparison, clear, ({ key }) => `is more often ${MODE_WORDS[key].toLowerCase()}`);
  return said ?? spans("No clear difference in remote or hybrid work");
}

/** Remote and hybrid work, and on-site work as what is left. */
export function workModes(notebook: Notebook): ArticleSection {
  const { comparison, words, figures } = notebook;
  const modes = pairWorkModes(comparison).filter(({ key }) => key === "remote" || key === "hybrid");
  const clear = dividing(modes, postingsOf(comparison));
  const share = (side: Side, mode: string) => figures.share(`/${side}/workMode/${mode}/share`);
  const none = clear.a.length + clear.b.length === 0;
  const [onsite] = pairWorkModes(comparison).filter(({ key }) => key === "onsite");
  const rest = onsite ? differenceOf(onsite, postingsOf(comparison)) : null;
  const sentences: (Span[] | null)[] = none
    ? [
        say`Remote work is offered in ${share("a", "remote")} of ${words.a.postings} and ${share("b", "remote")} of ${words.b.postings}, hybrid in ${share("a", "hybrid")} and ${share("b", "hybrid")}: no clear difference in either.`,
      ]
    : modes.map(({ key }) => {
        const side = SIDES.find((one) => clear[one].some((pair) => pair.key === key));
        const mode = `${MODE_WORDS[key]} work`;
        return side
          ? say`${mode} is more common in ${words[side].name}: ${share(side, key)} of its postings against ${share(other(side), key)}.`
          : say`${mode} shows no clear difference: ${share("a", key)} and ${share("b", key)}.`;
      });
  if (rest !== null) {
    const more: Side = rest > 0 ? "b" : "a";
    sentences.push(
      say`On-site work is what is left, and more common in ${words[more].name}: ${share(more, "onsite")} against ${share(other(more), "onsite")}.`,
    );
  }
  const table: Block = {
    kind: "table",
    caption: "Share of active postings by work mode",
    columns: ["Work mode", words.a.label, words.b.label],
    rows: WORK_MODES.map((mode) => ({
      label: spans(MODE_WORDS[mode]),
      cells: SIDES.map((side) => cellOf([share(side, mode)])),
    })),
  };
  return {
    id: "work-mode",
    heading: modeHeading(comparison, clear),
    blocks: [{ kind: "text", sentences: said(...sentences) }, table],
  };
}
