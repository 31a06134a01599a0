import type { AllRoles } from "@/lib/compare/all-roles";
import type { Comparison } from "@/lib/compare/comparison";
import type { RoleFigures } from "@/lib/compare/role-figures";
import { formatCount, formatCounted, formatMoney, formatShare } from "@/lib/format";
import { payMarketWords } from "@/lib/report/deck";
import { capitalised } from "@/lib/report/words";
import { LabelDataset } from "./label-dataset";
import { LinkKept } from "./link-kept";
import { NoteModelled } from "./mark-modelled";
import opening from "./page-opening.module.css";
import styles from "./roles-page.module.css";
import { TableRoles } from "./table-roles";

interface RolesPageProps {
  dataset: Comparison["dataset"];
  all: AllRoles;
  roles: RoleFigures[];
  /** Roles of the vocabulary that have no postings here. */
  without: string[];
}

/** Every role with postings in one table, and what all of them show together. */
export function RolesPage({ dataset, all, roles, without }: RolesPageProps) {
  const { pay } = all;
  const anyModelled = roles.some(({ modelled }) => Object.values(modelled).includes(true));
  return (
    <>
      <div className={opening.opening}>
        <h1>{formatCounted(roles.length, "role")}, from the postings that are open</h1>
        <p>
          {formatCount(all.postings)} active postings name one of them.{" "}
          {pay.median === null
            ? ""
            : `The median of all stated ${payMarketWords(pay)} is ${formatMoney(pay.median, pay.currency)} (n ${formatCount(pay.n)}, ${formatShare(pay.disclosedShare)} of the postings there). `}
          <LabelDataset dataset={dataset} />.
        </p>
      </div>
      <TableRoles roles={roles} payLabel={`Median ${payMarketWords(pay)}`} currency={pay.currency} />
      <p className={styles.note}>
        {capitalised(payMarketWords(pay))}, {pay.currency} a year. Gap to all: the role’s median less that of
        all roles together; in grey where the role’s 95% interval holds the median of all, so that the
        postings cannot tell the two apart. A median needs 10 postings that state their pay, from 5 employers,
        none with more than half (<LinkKept href="/method#suppression">why</LinkKept>).{" "}
        <NoteModelled when={anyModelled} />
      </p>
      {without.length > 0 ? (
        <p className={styles.note}>Known, but without postings in this dataset: {without.join(", ")}.</p>
      ) : null}
    </>
  );
}
