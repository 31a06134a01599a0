import { PAY_HEIGHT, payPlate, payWords } from "@/lib/charts/pay-plate";
import { paySeries } from "@/lib/charts/pay-series";
import type { AllRoles } from "@/lib/compare/all-roles";
import { shortFigures } from "@/lib/compare/short-figures";
import { FEW } from "@/lib/compare/thresholds";
import { payMarketWords } from "@/lib/report/deck";
import { roleDeck, roleLead } from "@/lib/report/role";
import { ChartCanvas } from "./chart-canvas";
import { LabelDataset } from "./label-dataset";
import { LivePay } from "./live";
import { MarkModelled, NoteModelled } from "./mark-modelled";
import opening from "./opening.module.css";
import styles from "./role-page.module.css";
import { Sentence } from "./sentence";
import type { ShownRole } from "./shown-role";
import { TableRoleGlance } from "./table-role-glance";

/** What the role pays, how sure that is, and both it and all roles at a glance. */
export function RoleOpening({ shown, all }: { shown: ShownRole; all: AllRoles | null }) {
  const { profile, dataset, modelled } = shown;
  return (
    <div className={opening.opening}>
      <div>
        <h1 className={opening.verdict}>{profile.role.name}</h1>
        <p className={styles.lead}>
          <Sentence spans={roleLead(shown, all)} />
        </p>
        <p className={opening.deck}>
          <Sentence spans={roleDeck(shown)} />
        </p>
        <PayFigure shown={shown} all={all} />
        <p className={opening.dataset}>
          <LabelDataset dataset={dataset} />. <NoteModelled when={modelled.length > 0} />
        </p>
      </div>
      <TableRoleGlance shown={shown} all={all} />
    </div>
  );
}

function PayFigure({ shown, all }: { shown: ShownRole; all: AllRoles | null }) {
  const { pay, role } = shown.profile;
  if (pay.median === null || !all) return null;
  const whole = { ...all.pay, few: all.pay.n < FEW, interval: null };
  const series = paySeries({ a: pay, b: whole }, { a: role.short, b: "All roles" });
  if (!series) return null;
  return (
    <figure id="pay" className={opening.figure}>
      <ChartCanvas
        label={`stated base pay of ${role.short} and of all roles`}
        plate={payPlate(series)}
        height={PAY_HEIGHT}
        live={<LivePay series={shortFigures(series)} />}
        wake="touch"
      />
      <figcaption>
        Shape: all stated {payMarketWords(pay)}, {series.currency} a year. Line: middle half. Band: 95%
        interval of the median.
        {shown.dataset.market === "sample" ? (
          <>
            {" "}
            All but the published median
            <MarkModelled when />.
          </>
        ) : null}
        <span className="unseen">
          {payWords(series, "a")} {payWords(series, "b")}
        </span>
      </figcaption>
    </figure>
  );
}
