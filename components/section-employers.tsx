import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import { MIN_DISCLOSED } from "@/lib/compare/thresholds";
import { formatDate } from "@/lib/format";
import { postingsOfBoth } from "@/lib/report/disclosure";
import { employersFinding } from "@/lib/report/employers";
import { sideWords } from "@/lib/report/words";
import { SIDES } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import styles from "./section-employers.module.css";
import { Sentence } from "./sentence";
import { SideMark } from "./side-mark";
import { TableEmployers } from "./table-employers";

interface SectionEmployersProps {
  comparison: Comparison;
  employers: ComparisonContext["employers"];
}

/** Who posts each side's jobs, largest first. */
export function SectionEmployers({ comparison, employers }: SectionEmployersProps) {
  const { dataset } = comparison;
  const words = sideWords(comparison);
  return (
    <ChartSection
      id="employers"
      finding={employersFinding(comparison, employers)}
      modelled={dataset.market === "sample"}
      deck={
        <p>
          Employers of <Sentence spans={postingsOfBoth(comparison)} of={comparison} />, largest first,{" "}
          {formatDate(dataset.asOf)}.
        </p>
      }
      note={
        SIDES.some((side) => employers[side].largest.some(({ median }) => median !== null))
          ? `An employer’s median is of its own postings alone, from ${MIN_DISCLOSED} that state pay on; it speaks for these postings and has no interval.`
          : undefined
      }
    >
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <div key={side}>
            <h3 className={`${styles.head} ${styles[side]}`}>
              <SideMark side={side} /> {words[side].label}
            </h3>
            <TableEmployers
              of={comparison}
              side={side}
              label={words[side].label}
              employers={employers[side]}
            />
          </div>
        ))}
      </div>
    </ChartSection>
  );
}
