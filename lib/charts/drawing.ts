import type { Comparison } from "@/lib/compare/comparison";
import type { Flips } from "@/lib/compare/context";
import type { ChartWords } from "@/lib/report/chart-words";
import { sideWords } from "@/lib/report/words";
import type { ChartName } from "@/lib/view/chart-view";
import { SIDES, type Side } from "@/lib/view/view";
import { toAiSeries } from "./ai-series";
import { toAttributeSeries } from "./attribute-series";
import { CAREER_HEIGHT, careerPlate } from "./career-plate";
import { type CareerSeries, toCareerSeries } from "./career-series";
import { dotHeight, dotPlate } from "./dot-plate";
import type { DotSeries } from "./dot-series";
import { DRAWN } from "./drawn";
import { flipHeight, flipPlate } from "./flip-plate";
import { type FlipSeries, toFlipSeries } from "./flip-series";
import { toLevelSeries } from "./level-series";
import { LIKE_FOR_LIKE_HEIGHT, likeForLikePlate } from "./like-for-like-plate";
import { type LikeForLikeSeries, toLikeForLikeSeries } from "./like-for-like-series";
import { PAY_HEIGHT, payPlate } from "./pay-plate";
import { type PaySeries, toPaySeries } from "./pay-series";
import type { PlateOptions } from "./plate";
import { SENIORITY_HEIGHT, seniorityPlate } from "./seniority-plate";
import { shareHeight, sharePlate } from "./share-plate";
import {
  type ShareSeries,
  SIGN,
  toCountrySeries,
  toSenioritySeries,
  toSkillSeries,
  toWorkModeSeries,
} from "./share-series";
import { toSkillPaySeries } from "./skill-pay-series";

/** A chart's series, and what kind of drawing shows it. */
export type Drawing =
  | { kind: "pay"; series: PaySeries }
  | { kind: "like-for-like"; series: LikeForLikeSeries }
  | { kind: "dots"; series: DotSeries }
  | { kind: "career"; series: CareerSeries }
  | { kind: "seniority"; series: ShareSeries }
  | { kind: "shares"; series: ShareSeries; title: string }
  | { kind: "flips"; series: FlipSeries; names: Record<Side, string> };

/** What a chart of a comparison draws. Null where it has nothing to draw; `flips` needs what was read beside the comparison. */
export function drawingOf(
  comparison: Comparison,
  chart: ChartName,
  flips: Flips | null = null,
): Drawing | null {
  const dots = (series: DotSeries | null): Drawing | null => series && { kind: "dots", series };
  const shares = (series: ShareSeries, title: string): Drawing | null =>
    series.rows.length > 0 ? { kind: "shares", series, title } : null;
  if (comparison.a.postings === 0 || comparison.b.postings === 0) return null;
  switch (chart) {
    case "pay": {
      const series = toPaySeries(comparison);
      return series && { kind: "pay", series };
    }
    case "like-for-like": {
      const series = toLikeForLikeSeries(comparison);
      return series && { kind: "like-for-like", series };
    }
    case "pay-by-level":
      return dots(toLevelSeries(comparison));
    case "career": {
      const series = toCareerSeries(comparison);
      return series && { kind: "career", series };
    }
    case "flips": {
      if (!flips || flips.values.length === 0) return null;
      const words = sideWords(comparison);
      const names = { a: words.a.label, b: words.b.label };
      return { kind: "flips", series: toFlipSeries(flips, DRAWN.flips), names };
    }
    case "seniority":
      return { kind: "seniority", series: toSenioritySeries(comparison) };
    case "skills": {
      const series = toSkillSeries(comparison, "all");
      return shares(
        { ...series, rows: series.rows.slice(0, DRAWN.skills) },
        "Share of postings that ask for each skill",
      );
    }
    case "skill-pay":
      return dots(toSkillPaySeries(comparison, DRAWN.skillPay));
    case "attributes":
      return dots(toAttributeSeries(comparison));
    case "ai":
      return dots(toAiSeries(comparison));
    case "work-mode":
      return shares(toWorkModeSeries(comparison), "Share of postings by work mode");
    case "countries":
      return shares(toCountrySeries(comparison, DRAWN.countries), "Share of postings by country");
  }
}

/** The plate of a drawing, and how many pixels high it is at any width. */
export function plateOf(drawing: Drawing, options: PlateOptions = {}): { plate: string; height: number } {
  switch (drawing.kind) {
    case "pay":
      return { plate: payPlate(drawing.series, options), height: PAY_HEIGHT };
    case "like-for-like":
      return { plate: likeForLikePlate(drawing.series, options), height: LIKE_FOR_LIKE_HEIGHT };
    case "dots":
      return { plate: dotPlate(drawing.series, options), height: dotHeight(drawing.series) };
    case "career":
      return { plate: careerPlate(drawing.series, options), height: CAREER_HEIGHT };
    case "seniority":
      return { plate: seniorityPlate(drawing.series, options), height: SENIORITY_HEIGHT };
    case "shares":
      return {
        plate: sharePlate(drawing.series, drawing.title, options),
        height: shareHeight(drawing.series.rows.length),
      };
    case "flips":
      return {
        plate: flipPlate(drawing.series, drawing.names, options),
        height: flipHeight(drawing.series),
      };
  }
}

const WITH_NAMES: readonly Drawing["kind"][] = ["pay", "seniority", "like-for-like", "flips"];

/** Whether a drawing names its sides itself, so that no key is needed beside it. */
export const namesItsSides = ({ kind }: Drawing): boolean => WITH_NAMES.includes(kind);

/** What is said below a drawing: how its marks are read, and what the sign means where it or its finding bears it. */
export function drawingNotes(words: ChartWords, drawing: Drawing | null): string[] {
  const hasSigns =
    drawing?.kind === "career"
      ? drawing.series.levels.some((level) => SIDES.some((side) => level[side].modelled))
      : (drawing?.kind === "shares" || drawing?.kind === "seniority") && drawing.series.modelled === "some";
  const sign = words.modelled || hasSigns ? `${SIGN} modelled, not published.` : "";
  return [drawing ? words.reading : "", sign].filter(Boolean);
}
