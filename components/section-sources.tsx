import type { Comparison, Profile } from "@/lib/compare/comparison";
import { formatCount, formatCounted, formatDate, formatList } from "@/lib/format";
import { chosenMarketSentence } from "@/lib/report/deck";
import { capitalised, sideWords } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import styles from "./section-sources.module.css";

/** Where the figures come from and what was left out of them. */
export function SectionSources({ comparison }: { comparison: Comparison }) {
  const { a, b, dataset } = comparison;
  const words = sideWords(comparison);
  const market = chosenMarketSentence(comparison);
  return (
    <ChartSection
      id="sources"
      finding="What these figures rest on"
      deck={
        <p>{dataset.market === "sample" ? "A modelled sample, not real postings." : "Imported postings."}</p>
      }
    >
      <div className={styles.text}>
        <p>
          {dataset.label}, as of {formatDate(dataset.asOf)}:{" "}
          {formatCounted(dataset.postings, "active posting")}. A posting is active until it is closed or was
          last seen more than 60 days earlier.
        </p>
        {market ? <p>{market}</p> : null}
        <p>
          Pay is annual base pay: the middle of the range a posting states, without bonus or equity. Postings
          that state none are in every count but in no pay figure.
        </p>
        <p>
          {capitalised(restsOn(words.a.label, a))} {capitalised(restsOn(words.b.label, b))}
        </p>
      </div>
    </ChartSection>
  );
}

function restsOn(label: string, { postings, employers, duplicates, pay }: Profile): string {
  const copies = duplicates
    ? `, ${formatCounted(duplicates, "further copy", "further copies")} counted once`
    : "";
  const counted = `${label}: ${formatCounted(postings, "posting")} of ${formatCounted(employers, "employer")}${copies}`;
  const { tooWide, implausible, otherCurrency } = pay.leftOut;
  const reasons = [
    tooWide && `${formatCount(tooWide)} for a range over three times its bottom`,
    implausible && `${formatCount(implausible)} for an amount no full-time job pays`,
    otherCurrency && `${formatCount(otherCurrency)} in another currency`,
  ].filter((reason): reason is string => Boolean(reason));
  const out = reasons.length ? ` Left out of pay: ${formatList(reasons)}.` : "";
  return `${counted}; ${formatCount(pay.n)} state usable pay, of ${formatCounted(pay.employers, "employer")}.${out}`;
}
