import type { CountedPostings } from "@/lib/view/counted";
import type { Picked } from "@/lib/view/postings-view";
import { SIDES } from "@/lib/view/view";
import { DOT_LAYOUT } from "./dot-plate";
import type { DotRow, DotSeries } from "./dot-series";
import { LIKE_FOR_LIKE_LAYOUT } from "./like-for-like-plate";
import type { LikeForLikeSeries } from "./like-for-like-series";
import { baselineOf, PAY_LAYOUT } from "./pay-plate";
import type { PaySeries } from "./pay-series";
import { fraction } from "./scale";
import { SENIORITY_LAYOUT, seniorityBarTop, senioritySegmentShare } from "./seniority-plate";
import { SHARE_LAYOUT } from "./share-plate";
import type { ShareSeries } from "./share-series";

/** A stretch of a plate that stands for some of one side's postings: `from` and `to` are shares of the axis. */
export interface MarkArea extends CountedPostings {
  from: number;
  to: number;
  /** Pixels. */
  top: number;
  height: number;
  /** Where arrow keys find it: down the chart, and across. */
  line: number;
  place: number;
}

/** What a row of a chart counts, by its key. */
export type PickOf = (key: string) => Partial<Picked>;

/** A lane a side in each row, the height of half the row: bars are too thin to be hit. */
export function shareAreas({ rows }: ShareSeries, pick: PickOf): MarkArea[] {
  const height = SHARE_LAYOUT.row / 2;
  return rows.flatMap((row, line) =>
    SIDES.map((side, place) => ({
      ...{ side, from: 0, to: 1, top: line * SHARE_LAYOUT.row + place * height, height, line, place },
      ...{ n: row[side].n, picked: pick(row.key), skill: row.label },
    })),
  );
}

/** Each level's part of its side's bar. */
export function seniorityAreas(series: ShareSeries, pick: PickOf): MarkArea[] {
  return SIDES.flatMap((side, line) => {
    let to = 0;
    return series.rows.map((row, place) => {
      const from = to;
      to += senioritySegmentShare(series, row, side);
      return {
        ...{ side, from, to, top: seniorityBarTop(side), height: SENIORITY_LAYOUT.bar, line, place },
        ...{ n: row[side].n, picked: pick(row.key) },
      };
    });
  });
}

/** A row belongs to its two dots by halves, parted between them. */
export function dotAreas(series: DotSeries, pick: PickOf): MarkArea[] {
  const { row: height } = DOT_LAYOUT;
  return series.rows.flatMap((row, line) => {
    const parts = dotParts(series, row);
    return parts.map(({ side, from, to }, place) => ({
      ...{ side, from, to, top: line * height, height, line, place },
      ...{ n: row[side].n, picked: pick(row.key), skill: row.label },
    }));
  });
}

function dotParts({ domain }: DotSeries, row: DotRow): Pick<MarkArea, "side" | "from" | "to">[] {
  const dots = SIDES.flatMap((side) => {
    const { value } = row[side];
    return value === null ? [] : [{ side, at: fraction(value, domain) }];
  }).sort((x, y) => x.at - y.at);
  const [first, second] = dots;
  if (!first) return [];
  if (!second) return [{ side: first.side, from: 0, to: 1 }];
  const between = (first.at + second.at) / 2;
  return [
    { side: first.side, from: 0, to: between },
    { side: second.side, from: between, to: 1 },
  ];
}

/** Each side's shape of all stated pay. */
export function payAreas({ sides }: PaySeries): MarkArea[] {
  const { ridge, line: below } = PAY_LAYOUT;
  return SIDES.map((side, line) => ({
    ...{ side, from: 0, to: 1, top: baselineOf(side) - ridge, height: ridge + below, line, place: 0 },
    ...{ n: sides[side].n, picked: { pay: "stated" } },
  }));
}

/** The two medians' bars; what lies between them are no postings. */
export function likeForLikeAreas({ lower, higher, stated }: LikeForLikeSeries): MarkArea[] {
  const { row, steps } = LIKE_FOR_LIKE_LAYOUT;
  return [lower, higher].map((side, place) => ({
    ...{ side, from: 0, to: 1, height: row, place: 0 },
    ...{ line: place * (steps - 1), top: place * (steps - 1) * row },
    ...{ n: stated[side], picked: { pay: "stated" } },
  }));
}
