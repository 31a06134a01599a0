import type { ReactNode } from "react";
import type { AllRoles } from "@/lib/compare/all-roles";
import { modelledIn } from "@/lib/compare/modelled";
import { formatCount, formatMoney, formatMoneyShort, formatShare } from "@/lib/format";
import { seniorShare } from "@/lib/report/levels";
import { shortCountry } from "@/lib/report/words";
import { LinkCount } from "./link-count";
import { Signed } from "./mark-modelled";
import { linkOf, type ShownRole } from "./shown-role";
import styles from "./table-glance.module.css";

interface GlanceRow {
  label: string;
  figure: ReactNode;
  /** Where the figure stands in the profile. */
  at: string;
  small?: ReactNode;
  /** The same of all roles. */
  all: ReactNode;
}

/** A role's main figures beside those of all roles. */
export function TableRoleGlance({ shown, all }: { shown: ShownRole; all: AllRoles | null }) {
  const { profile, dataset } = shown;
  const isModelled = modelledIn(shown);
  return (
    <table className={styles.table}>
      <caption className="unseen">{profile.role.name} and all roles at a glance</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{profile.role.short}</th>
          <th scope="col" className={styles.none}>
            All roles
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(shown, all).map(({ label, figure, at, small, all: ofAll }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <Signed modelled={isModelled(at)}>{figure}</Signed>
              {small ? <small>{small}</small> : null}
            </td>
            <td className={styles.beside}>
              {ofAll === null ? null : <Signed modelled={dataset.market === "sample"}>{ofAll}</Signed>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(shown: ShownRole, all: AllRoles | null): GlanceRow[] {
  const { profile } = shown;
  const { pay, seniority, workMode } = profile;
  const of = linkOf(shown);
  const market = ` (${pay.country ? shortCountry(pay.country) : pay.currency})`;
  const half = (low: number | null, high: number | null, currency: string) =>
    low === null || high === null
      ? "–"
      : `${formatMoneyShort(low, currency)}–${formatMoneyShort(high, currency)}`;
  const money = (amount: number | null | undefined) =>
    amount == null ? "–" : formatMoney(amount, pay.currency);
  const row = (label: string, figure: ReactNode, at: string, ofAll: ReactNode, small?: ReactNode) => ({
    ...{ label, figure, at, all: all ? ofAll : null, small },
  });
  return [
    row(
      `Median base pay${market}`,
      money(pay.median),
      "/pay/median",
      money(all?.pay.median),
      <>
        n <LinkCount n={pay.n} of={of} side="a" picked={{ pay: "stated" }} />
        {pay.median === null ? ", too few" : pay.few ? ", few" : ""}
      </>,
    ),
    row(
      "Middle half",
      half(pay.p25, pay.p75, pay.currency),
      "/pay/p25",
      all ? half(all.pay.p25, all.pay.p75, all.pay.currency) : null,
    ),
    row(
      "Active postings",
      <LinkCount n={profile.postings} of={of} side="a" />,
      "/postings",
      formatCount(all?.postings ?? 0),
    ),
    row("Employers", formatCount(profile.employers), "/employers", null),
    row(
      "Senior and staff",
      formatShare(seniorShare(profile)),
      "/seniority/senior/share",
      formatShare(all?.seniorShare ?? 0),
    ),
    row(
      "Remote",
      formatShare(workMode.remote.share),
      "/workMode/remote/share",
      formatShare(all?.remoteShare ?? 0),
    ),
    row(
      "Entry openings",
      formatShare(seniority.entry.share),
      "/seniority/entry/share",
      formatShare(all?.entryShare ?? 0),
      <LinkCount n={seniority.entry.n} of={of} side="a" picked={{ level: "entry" }} />,
    ),
    row(
      `State their pay${market}`,
      formatShare(pay.disclosedShare),
      "/pay/disclosedShare",
      formatShare(all?.pay.disclosedShare ?? 0),
    ),
  ];
}
