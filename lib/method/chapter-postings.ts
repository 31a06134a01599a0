import { ACTIVE_DAYS } from "@/lib/posting/active";
import { DUPLICATE_DAYS } from "@/lib/posting/duplicates";
import { FORMAT_NAMES } from "@/lib/sources";
import { count } from "./constants";
import { type Chapter, say, see } from "./definition";

const FORMATS = FORMAT_NAMES.length;

export const POSTINGS_CHAPTER: Chapter = {
  id: "postings",
  heading: "What is counted",
  definitions: [
    {
      id: "origin",
      heading: "Postings are those that somebody imported",
      paragraphs: [
        say`Crossroles has no list of the world’s jobs. It knows the postings that were imported into it: files, recorded answers of job boards, threads in which companies say whom they are hiring. It reads ${count({ FORMATS })} formats: ${FORMAT_NAMES.join(", ")}.`,
        say`Whoever imports decides which employers are in. A figure describes the imported postings; it is no estimate for a country’s whole labour market. The modelled sample, which may stand in for them, is a market of its own that no imported posting enters; ${see("/data", "its page")} says what in it is modelled.`,
      ],
      code: ["lib/sources/index.ts"],
    },
    {
      id: "active",
      heading: "A posting counts until it is closed or out of sight",
      paragraphs: [
        say`A posting is active if it is not closed and was last seen within the ${count({ ACTIVE_DAYS })} days before the dataset’s date. An import is a sighting: each of its postings counts as seen on the import’s date, whatever its publication date, unless the source itself says when it was closed or last seen.`,
      ],
      code: ["lib/posting/active.ts", "db/dataset/current-facts.ts"],
    },
    {
      id: "duplicates",
      heading: "The same posting twice counts once",
      paragraphs: [
        say`Two postings are one if employer, title and text are the same and they were first seen within ${count({ DUPLICATE_DAYS })} days of each other. Employers are compared without case, accents and legal form, texts by their words alone. Across two sources, which publish texts differently, employer, title and a shared place suffice.`,
        say`What remains is one posting, first seen with its first copy and open in the places of all of them. The number of copies set aside stands with the sources of every comparison. The order in which postings were imported makes no difference.`,
      ],
      code: ["lib/posting/duplicates.ts", "lib/posting/employer-key.ts"],
    },
    {
      id: "datasets",
      heading: "Every figure has a date",
      paragraphs: [
        say`A dataset is the state of the imported postings on one date. Figures, exports and copied links name theirs. Imports of a later date open the next dataset, which takes over what is still active; the older one keeps its figures, so that an old link shows what it showed, but not its postings. Old datasets are thinned out with age.`,
      ],
      code: ["db/dataset/refresh-dataset.ts", "db/dataset/retention.ts"],
    },
  ],
};
