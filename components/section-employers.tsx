import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext, SideEmployers } from "@/lib/compare/context";
import { LARGEST_EMPLOYERS, MIN_DISCLOSED } from "@/lib/compare/thresholds";
import { formatCount, formatCounted, formatDate, formatMoney, formatShare } from "@/lib/format";
import { employersFinding } from "@/lib/report/employers";
import { sideWords } from "@/lib/report/words";
import { SIDES, type Side } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import styles from "./section-employers.module.css";
import { SideMark } from "./side-mark";

interface SectionEmployersProps {
  comparison: Comparison;
  employers: ComparisonContext["employers"];
}

/** Who posts each side's jobs, largest first. */
export function SectionEmployers({ comparison, employers }: SectionEmployersProps) {
  const { a, b, dataset } = comparison;
  const words = sideWords(comparison);
  return (
    <ChartSection
      id="employers"
      finding={employersFinding(comparison, employers)}
      modelled={dataset.market === "sample"}
      deck={
        <p>
          Employers of {formatCount(a.postings)} and {formatCount(b.postings)} active postings, largest first,{" "}
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
          <SideTable
            key={side}
            comparison={comparison}
            side={side}
            label={words[side].label}
            employers={employers[side]}
          />
        ))}
      </div>
    </ChartSection>
  );
}

interface SideTableProps {
  comparison: Comparison;
  side: Side;
  label: string;
  employers: SideEmployers;
}

function SideTable({ comparison, side, label, employers: of }: SideTableProps) {
  if (of.postings === 0) return <p>No {label} postings.</p>;
  const few = of.employers <= LARGEST_EMPLOYERS;
  const paid = of.largest.some(({ median }) => median !== null);
  return (
    <div>
      <h3 className={`${styles.head} ${styles[side]}`}>
        <SideMark side={side} /> {label}
      </h3>
      <p className={styles.sum}>
        {few
          ? `${formatCounted(of.postings, "posting")} of ${formatCounted(of.employers, "employer")}.`
          : `${formatCounted(of.employers, "employer")}; the five largest have ${formatShare(of.largestFive.share)} of the postings (${formatCount(of.largestFive.n)} of ${formatCount(of.postings)}).`}
      </p>
      <table className={styles.table}>
        <caption className="unseen">Largest employers of {label} postings</caption>
        <thead>
          <tr>
            <th scope="col">Employer</th>
            <th scope="col" colSpan={2}>
              Postings
            </th>
            {paid ? <th scope="col">Median pay</th> : null}
          </tr>
        </thead>
        <tbody>
          {of.largest.map(({ name, n, share, disclosed, median }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <LinkCount n={n} of={comparison} side={side} picked={{ employer: name }} />
              </td>
              <td className={styles.share}>{formatShare(share)}</td>
              {paid ? (
                <td>
                  {median === null ? (
                    <span className={styles.none}>–</span>
                  ) : (
                    formatMoney(median, of.currency)
                  )}
                  {median === null ? null : (
                    <small>
                      n&nbsp;
                      <LinkCount
                        n={disclosed}
                        of={comparison}
                        side={side}
                        picked={{ employer: name, pay: "stated" }}
                      />
                    </small>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
