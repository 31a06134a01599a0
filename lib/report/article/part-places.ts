import { countryName, WORLDWIDE } from "@/lib/posting/countries";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { SIDES, type Side } from "@/lib/view/view";
import { chosenMarketSentence } from "../deck";
import { countriesFinding, workModeFinding } from "../findings";
import { dividing, pairCountries, pairWorkModes, postingsOf } from "../pairs";
import { type Span, spans } from "../spans";
import { inCountry, MODE_WORDS } from "../words";
import type { ArticleSection, Block } from "./article";
import { countryAt, type Notebook, other } from "./notebook";
import { cellOf } from "./part-glance";
import { listed, said, say } from "./say";

const TABLED = 8;
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
  const leaning = (side: Side) => {
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
    none && say`No country’s share differs by 3 points or more for sure.`,
    leaning("a"),
    leaning("b"),
    !none && say`All other countries’ shares lie within 3 points of each other, or cannot be told apart.`,
    market !== null && spans(market),
  );
  const rows = pairs.slice(0, TABLED).map(({ key }) => ({
    label: spans(countryName(key)),
    cells: SIDES.map((side) => {
      const at = countryAt(comparison, side, key);
      return at ? cellOf([figures.share(`${at}/share`), " (", figures.count(`${at}/n`), ")"]) : [];
    }),
  }));
  return {
    id: "places",
    heading: spans(countriesFinding(comparison)),
    blocks: [
      { kind: "text", sentences },
      {
        kind: "table",
        caption: "Share of active postings open in a country; a posting may be open in several",
        columns: ["Country", words.a.label, words.b.label],
        rows,
      },
    ],
  };
}

/** Remote, hybrid or on site. */
export function workModes(notebook: Notebook): ArticleSection {
  const { comparison, words, figures } = notebook;
  const modes = pairWorkModes(comparison).filter(({ key }) => key !== "unknown");
  const clear = dividing(modes, postingsOf(comparison));
  const share = (side: Side, mode: string) => figures.share(`/${side}/workMode/${mode}/share`);
  const sentences: (Span[] | null)[] = [];
  for (const side of SIDES)
    for (const { key } of clear[side])
      sentences.push(
        say`${MODE_WORDS[key]}: ${share(side, key)} of ${words[side].postings}, ${share(other(side), key)} of ${words[other(side)].postings}.`,
      );
  if (sentences.length === 0)
    sentences.push(
      say`Remote work is offered in ${share("a", "remote")} of ${words.a.postings} and ${share("b", "remote")} of ${words.b.postings}, hybrid in ${share("a", "hybrid")} and ${share("b", "hybrid")}: no difference to choose by.`,
    );
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
    heading: spans(workModeFinding(comparison)),
    blocks: [{ kind: "text", sentences: said(...sentences) }, table],
  };
}
