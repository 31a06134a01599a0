import type { Comparison } from "@/lib/compare/comparison";
import { citationOf, claimOf } from "@/lib/report/claim";
import { chartHref } from "@/lib/view/chart-view";
import { contextAddress } from "@/lib/view/context-address";
import { viewHref } from "@/lib/view/view";
import { ButtonCopy } from "./button-copy";
import { ChartSection } from "./chart-section";
import styles from "./section-quote.module.css";
import { useSiteOrigin } from "./site-origin";

/** A sentence for other people's texts, where it is from, and all of the comparison as files. */
export function SectionQuote({ comparison }: { comparison: Comparison }) {
  const origin = useSiteOrigin();
  const claim = claimOf(comparison);
  const view = { ...comparison.view, dataset: comparison.dataset.id };
  const href = viewHref(view, { complete: true });
  const source = citationOf(comparison);
  const address = `${origin}${href}`;
  const sentence = "sentence" in claim ? claim.sentence : null;
  return (
    <ChartSection
      id="quote"
      finding="To quote this"
      deck={<p>The link keeps to these figures, also when there are newer ones.</p>}
    >
      <figure className={sentence ? styles.quote : undefined}>
        {sentence ? <blockquote>{sentence}</blockquote> : <p>{"none" in claim ? claim.none : null}</p>}
        <figcaption className={styles.source}>
          {source}. <a href={href}>{address}</a>
        </figcaption>
      </figure>
      <div className={`${styles.files} unprinted`}>
        <span className="scripted">
          <ButtonCopy
            text={[sentence, `${source}. ${address}`].filter(Boolean).join("\n")}
            label={sentence ? "Copy sentence and source" : "Copy source"}
          />
        </span>
        <a href={chartHref(view, null, "image.png")}>Picture</a>
        <a href={viewHref(view, { complete: true, format: "data.csv" })}>Figures as CSV</a>
        <a href={viewHref(view, { complete: true, format: "data.json" })}>Figures as JSON</a>
        <a href={contextAddress(comparison).replace("context.json", "context.csv")}>Context as CSV</a>
        <a href={contextAddress(comparison)}>Context as JSON</a>
      </div>
    </ChartSection>
  );
}
