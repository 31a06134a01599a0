import type { Metadata } from "next";
import { askedDataset } from "@/app/asked-dataset";
import { siteOrigin } from "@/app/origin";
import { PREVIEW } from "@/lib/charts/preview-picture";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import { hasShowableFigures } from "@/lib/report/claim";
import { deck } from "@/lib/report/deck";
import { headline } from "@/lib/report/headline";
import { plainText } from "@/lib/report/spans";
import { comparisonTitle } from "@/lib/report/title";
import { chartHref } from "@/lib/view/chart-view";
import { type View, viewHref } from "@/lib/view/view";
import type { CompareParams } from "./address";

interface Described {
  comparison: Comparison;
  /** As it was asked for, so that its address is one. */
  view: View;
  origin: string;
}

/** One of the pages of a view. */
interface Page {
  title: string;
  description: string;
  /** What its address ends in. */
  format?: string;
}

/** The comparison with its shortest address: the newest dataset of the market shown by default goes without saying. */
export async function described(
  request: CompareParams,
  view: View,
  comparison: Comparison,
): Promise<Described> {
  const shown = await askedDataset(request);
  const { id } = comparison.dataset;
  const usual = shown?.newest.market === shown?.usual ? null : (shown?.newest.market ?? null);
  const dataset = id === shown?.newest.id ? usual : id;
  return { comparison, view: { ...view, dataset }, origin: await siteOrigin() };
}

/**
 * What search engines and link previews are told. The canonical address is the short one: filters make another page,
 * defaults and a market's newest dataset don't.
 */
export function describeView(described: Described, page: Page = comparisonPage(described)): Metadata {
  const { title, description, format } = page;
  const { comparison, view, origin } = described;
  const image = {
    url: `${origin}${chartHref(pinned(described), null, "image.png")}`,
    ...PREVIEW,
    alt: `${comparisonTitle(comparison)}, as a picture`,
  };
  const canonical = `${origin}${viewHref(view, { format })}`;
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: {
      type: "article",
      siteName: "Crossroles",
      title,
      description,
      url: canonical,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

/** A comparison as schema.org's Dataset, ready for a script element. */
export function datasetJson(described: Described): string {
  const { comparison, origin } = described;
  const { dataset } = comparison;
  const file = (format: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: `${origin}${viewHref(pinned(described), { complete: true, format })}`,
  });
  const json = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: comparisonTitle(comparison),
    description: descriptionOf(comparison),
    url: `${origin}${viewHref(described.view)}`,
    identifier: dataset.id,
    version: dataset.asOf,
    temporalCoverage: dataset.asOf,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Crossroles", url: origin },
    measurementTechnique: `${origin}/method`,
    variableMeasured: ["Annual base pay", "Seniority", "Skills", "Work mode", "Country"],
    distribution: [file("data.json", "application/json"), file("data.csv", "text/csv")],
  });
  // Nothing in it may end the element it stands in.
  return json.replaceAll("<", "\\u003c");
}

const comparisonPage = ({ comparison }: Described): Page => ({
  title: comparisonTitle(comparison),
  description: descriptionOf(comparison),
});

/** Of the sample only what was published is said. */
function descriptionOf(comparison: Comparison): string {
  const { dataset } = comparison;
  const said = hasShowableFigures(comparison)
    ? `${plainText(headline(comparison))} ${plainText(deck(comparison))}`
    : "Pay, levels, skills, places and work modes of both roles, side by side.";
  return `${said} ${dataset.label}, ${formatDate(dataset.asOf)}.`;
}

const pinned = ({ view, comparison }: Described): View => ({ ...view, dataset: comparison.dataset.id });
