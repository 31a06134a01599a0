import type { Comparison, Profile } from "@/lib/compare/comparison";
import { PUBLISHED_PAIR, type PublishedFigure } from "@/lib/sources/sample-market/published";
import { readFigure } from "@/lib/sources/sample-market/read-figure";

export interface Checked {
  where: string;
  figure: string;
  source: string;
  published: string;
  ours: string;
  match: boolean;
}

/** Reads a published figure off a profile and compares it, rounded as printed. */
export function checkFigure(figure: PublishedFigure, profile: Profile): Checked {
  const value = readFigure(figure, profile);
  const round = (number: number) => number.toFixed(figure.decimals);
  const ours = value === null ? "none" : round(value);
  return {
    where: `${figure.role} ${figure.asOf.slice(0, 7)}`,
    figure: [figure.metric, figure.key].filter(Boolean).join(" "),
    source: figure.source,
    published: round(figure.printed),
    ours,
    match: ours === round(figure.printed),
  };
}

/** What is printed of the pair: gap, overlap, and the order of shared and exclusive skills among those printed. */
export function checkPair({ gap, skills }: Comparison): Checked[] {
  const { source, asOf } = PUBLISHED_PAIR;
  const among = (slugs: string[], printed: string[]) => slugs.filter((slug) => printed.includes(slug));
  const first = (slugs: string[], printed: string[]) => slugs.slice(0, printed.length);
  const rows: [figure: string, published: string, ours: string][] = [
    ["volume ratio", PUBLISHED_PAIR.volumeRatio.toFixed(2), (gap.volumeRatio ?? Number.NaN).toFixed(2)],
    ["gap", String(PUBLISHED_PAIR.gap), String(gap.median)],
    [
      "gap % of lower",
      PUBLISHED_PAIR.gapPercentOfLower.toFixed(0),
      (gap.percentOfLower ?? Number.NaN).toFixed(0),
    ],
    [
      "Jaccard %",
      PUBLISHED_PAIR.jaccardPercent.toFixed(0),
      ((skills.jaccard ?? Number.NaN) * 100).toFixed(0),
    ],
    ["shared skills", "22", String(skills.shared.length)],
    ["only Full-Stack", "8", String(skills.onlyA.length)],
    ["only Backend", "8", String(skills.onlyB.length)],
    [
      "shared, order",
      PUBLISHED_PAIR.sharedInOrder.join(" "),
      among(skills.shared, PUBLISHED_PAIR.sharedInOrder).join(" "),
    ],
    [
      "only Full-Stack, order",
      PUBLISHED_PAIR.onlyAInOrder.join(" "),
      first(skills.onlyA, PUBLISHED_PAIR.onlyAInOrder).join(" "),
    ],
    [
      "only Backend, order",
      PUBLISHED_PAIR.onlyBInOrder.join(" "),
      first(skills.onlyB, PUBLISHED_PAIR.onlyBInOrder).join(" "),
    ],
  ];
  return rows.map(([figure, published, ours]) => ({
    where: `Full-Stack against Backend ${asOf.slice(0, 7)}`,
    figure,
    source,
    published,
    ours,
    match: published === ours,
  }));
}
