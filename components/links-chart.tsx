"use client";

import type { Comparison } from "@/lib/compare/comparison";
import { embedCode } from "@/lib/report/embed-code";
import { type ChartName, chartHref } from "@/lib/view/chart-view";
import { ButtonCopy } from "./button-copy";
import styles from "./links-chart.module.css";
import { useSiteOrigin } from "./site-origin";

interface LinksChartProps {
  comparison: Comparison;
  chart: ChartName;
  /** What it shows, and how high it is drawn, for those who frame it. */
  title: string;
  height: number;
}

/** The ways to take one chart along: as a picture, as a drawing, as figures, and framed in another page. */
export function LinksChart({ comparison, chart, title, height }: LinksChartProps) {
  const origin = useSiteOrigin();
  const view = { ...comparison.view, dataset: comparison.dataset.id };
  const code = embedCode({ origin, view, chart, title, height });
  const file = (format: string, name: string) => (
    <a href={chartHref(view, chart, format)} download aria-label={`${name} of: ${title}`}>
      {name}
    </a>
  );
  return (
    <div className={`${styles.links} unprinted`}>
      {file("image.png", "PNG")}
      {file("image.svg", "SVG")}
      {file("data.csv", "CSV")}
      <details className={styles.embed}>
        <summary>
          Embed<span className="unseen"> this chart: {title}</span>
        </summary>
        <code>{code}</code>
        <span className={`${styles.copy} scripted`}>
          <ButtonCopy text={code} label="Copy the code" />
        </span>
      </details>
    </div>
  );
}
