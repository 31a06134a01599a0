import type { Metadata } from "next";
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

interface Described {
  comparison: Comparison;
  /** As it was asked for, so that its address is one. */
  view: View;
  origin: string;
}

/**
 * What search engines and link previews are told. The canonical address is the short one: filters make another page,
 * defaults and a market's newest dataset don't.
 */
export function describeView(described: Described): Metadata {
  const { comparison, origin } = described;
  const title = comparisonTitle(comparison);
  const description = descriptionOf(comparison);
  const image = {
    url: `${origin}${chartHref(pinned(described), null, "image.png")}`,
    ...PREVIEW,
    alt: `${title}, as a picture`,
  };
  const canonical = canonicalOf(described);
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
    url: canonicalOf(described),
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

/** Of the sample only what was published is said. */
function descriptionOf(comparison: Comparison): string {
  const { dataset } = comparison;
  const said = hasShowableFigures(comparison)
    ? `${plainText(headline(comparison))} ${plainText(deck(comparison))}`
    : "Pay, levels, skills, places and work modes of both roles, side by side.";
  return `${said} ${dataset.label}, ${formatDate(dataset.asOf)}.`;
}

const pinned = ({ view, comparison }: Described): View => ({ ...view, dataset: comparison.dataset.id });
const canonicalOf = ({ view, origin }: Described) => `${origin}${viewHref(view)}`;
