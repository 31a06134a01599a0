import type { ComponentProps } from "react";
import type { SideEmployers } from "@/lib/compare/context";
import { LARGEST_EMPLOYERS } from "@/lib/compare/thresholds";
import { formatCount, formatCounted, formatMoney, formatShare } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import styles from "./table-employers.module.css";

interface TableEmployersProps {
  /** What its counts lead to. */
  of: ComponentProps<typeof LinkCount>["of"];
  side: Side;
  label: string;
  employers: SideEmployers;
}

/** One side's largest employers, their share, and what those that state enough pay offer. */
export function TableEmployers({ of: linked, side, label, employers: of }: TableEmployersProps) {
  if (of.postings === 0) return <p>No {label} postings.</p>;
  const few = of.employers <= LARGEST_EMPLOYERS;
  const paid = of.largest.some(({ median }) => median !== null);
  return (
    <>
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
                <LinkCount n={n} of={linked} side={side} picked={{ employer: name }} />
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
                        of={linked}
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
    </>
  );
}
