import { type Chapter, say, see } from "./definition";

export const LIMITS_CHAPTER: Chapter = {
  id: "limits",
  heading: "What the figures are not",
  definitions: [
    {
      id: "not-hires",
      heading: "Not hires",
      paragraphs: [
        say`One posting may stand for ten openings, for one, or for none that will be filled. Counts say how much is advertised, not how many people work or are taken on.`,
      ],
      code: [],
    },
    {
      id: "not-earnings",
      heading: "Not what people earn",
      paragraphs: [
        say`Stated pay is base pay for new hires. The midpoint of a range stands for whatever will be agreed within it, or beyond. Bonus, equity and benefits, often a large part, are missing.`,
      ],
      code: [],
    },
    {
      id: "not-all",
      heading: "Not everyone’s pay",
      paragraphs: [
        say`Only a part of the postings states its pay: more where the law demands it, perhaps fewer where pay is low. Every pay figure stands with the share that discloses; those that stay silent may pay otherwise.`,
      ],
      code: [],
    },
    {
      id: "not-certain",
      heading: "Not free of other errors",
      paragraphs: [
        say`Intervals cover chance among employers like those imported. They cover neither who was not imported, nor who keeps silent, nor what was ${see("scores", "misread")}.`,
      ],
      code: [],
    },
    {
      id: "modelled",
      heading: "Not found in any market, on the sample",
      paragraphs: [
        say`On the modelled sample a figure is a fact only if an article printed it, of the whole role and at the date shown, or if it follows from two such figures, as a gap does. Every other one follows from the sample’s model: it bears a †, its heading says “modelled”, and files name it. A filter leaves no facts, except that pay in the United States is the pay shown without a filter. ${see("/data", "Which articles printed which figures")}`,
      ],
      code: ["lib/sources/sample-market/calibrated.ts", "lib/compare/modelled.ts"],
    },
  ],
};
