import type { SkillRow } from "@/lib/charts/share-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatMoneyChange } from "@/lib/format";
import styles from "./column-premiums.module.css";
import { Signed } from "./mark-modelled";

/** What each skill goes together with in pay, in line with the bars beside it; the table says it to everyone. */
export function ColumnPremiums({ comparison, rows }: { comparison: Comparison; rows: SkillRow[] }) {
  return (
    <div className={styles.column} aria-hidden="true">
      <p className={styles.head}>Pay premium</p>
      {rows.map((row) => (
        <p key={row.key} className={styles.row}>
          {(["a", "b"] as const).map((side) => {
            const pay = row.pay[side];
            const sure = pay?.sure ? styles.sure : "";
            return (
              <span key={side} className={`${styles[side]} ${sure}`}>
                {pay?.premium == null ? (
                  "–"
                ) : (
                  <Signed modelled={row.premiumModelled[side]}>
                    {formatMoneyChange(pay.premium, comparison[side].pay.currency)}
                  </Signed>
                )}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}
