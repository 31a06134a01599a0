import type { Comparison } from "@/lib/compare/comparison";
import { signsIn } from "@/lib/compare/modelled";
import { formatCounted } from "@/lib/format";
import { chosenMarketSentence } from "@/lib/report/deck";
import { counted, type Span, spans } from "@/lib/report/spans";
import { capitalised, sideWords } from "@/lib/report/words";
import { SIDES, type Side } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LabelDataset } from "./label-dataset";
import styles from "./section-sources.module.css";
import { Sentence } from "./sentence";

/** Where the figures come from and what was left out of them. */
export function SectionSources({ comparison }: { comparison: Comparison }) {
  const { dataset } = comparison;
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
          <LabelDataset dataset={dataset} />: {formatCounted(dataset.postings, "active posting")}. A posting
          is active until it is closed or was last seen more than 60 days earlier.
        </p>
        {market ? <p>{market}</p> : null}
        <p>
          Pay is annual base pay: the middle of the range a posting states, without bonus or equity. Postings
          that state none are in every count but in no pay figure.
        </p>
        <p>
          {SIDES.map((side) => (
            <Sentence key={side} spans={restsOn(comparison, side)} of={comparison} />
          ))}
        </p>
      </div>
    </ChartSection>
  );
}

function restsOn(comparison: Comparison, side: Side): Span[] {
  const { postings, employers, duplicates, pay } = comparison[side];
  const isModelled = signsIn(comparison);
  const figure = (text: string, at: string): Span => ({ text, modelled: isModelled(`/${side}/${at}`) });
  const copies = formatCounted(duplicates, "further copy", "further copies");
  const { tooWide, implausible, otherCurrency } = pay.leftOut;
  const opening = (span: Span, at: string): Span => ({ ...span, modelled: isModelled(`/${side}/${at}`) });
  const reasons = (
    [
      [tooWide, "too-wide", "for a range over three times its bottom"],
      [implausible, "implausible", "for an amount no full-time job pays"],
      [otherCurrency, "other-currency", "in another currency"],
    ] as const
  ).filter(([n]) => n > 0);
  const label = capitalised(sideWords(comparison)[side].label);
  return spans(
    `${label}: `,
    opening(counted(postings, side), "postings"),
    postings === 1 ? " posting" : " postings",
    " of ",
    figure(formatCounted(employers, "employer"), "employers"),
    ...(duplicates ? [", ", figure(copies, "duplicates"), " counted once"] : []),
    "; ",
    opening(counted(pay.n, side, { pay: "stated" }), "pay/n"),
    " state usable pay, of ",
    figure(formatCounted(pay.employers, "employer"), "pay/employers"),
    ".",
    ...reasons.flatMap(([n, left, why], index) => [
      index === 0 ? " Left out of pay: " : index < reasons.length - 1 ? ", " : " and ",
      opening(counted(n, side, { pay: left }), "pay/leftOut"),
      ` ${why}`,
    ]),
    ...(reasons.length ? ["."] : []),
    " ",
  );
}
