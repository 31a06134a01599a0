import type { AllRoles } from "@/lib/compare/all-roles";
import type { Comparison } from "@/lib/compare/comparison";
import type { SideEmployers } from "@/lib/compare/context";
import { formatDate } from "@/lib/format";
import { ChartSection } from "./chart-section";
import { LabelDataset } from "./label-dataset";
import { RoleLevels } from "./role-levels";
import { type NearRow, RoleNearest } from "./role-nearest";
import { RoleOpening } from "./role-opening";
import styles from "./role-page.module.css";
import { RolePlaces } from "./role-places";
import { RoleSkills } from "./role-skills";
import { linkOf, type ShownRole } from "./shown-role";
import { TableEmployers } from "./table-employers";
import { TablePairs } from "./table-pairs";

interface RolePageProps {
  shown: ShownRole;
  employers: SideEmployers;
  all: AllRoles | null;
  nearest: NearRow[];
  /** With the roles nearest to it. */
  comparisons: Comparison[];
}

/** One role by itself: its pay, levels, skills, places and employers, the roles near it, and its comparisons. */
export function RolePage({ shown, employers, all, nearest, comparisons }: RolePageProps) {
  const { dataset, asked, profile } = shown;
  const { role } = profile;
  return (
    <div className={styles.role}>
      <RoleOpening shown={shown} all={all} />
      <RoleLevels shown={shown} />
      <RoleSkills shown={shown} />
      <RolePlaces shown={shown} />
      {employers.largest.length > 0 ? (
        <ChartSection
          id="employers"
          finding="Who hires"
          modelled={dataset.market === "sample"}
          deck={<p>Employers with most of its postings, {formatDate(dataset.asOf)}.</p>}
        >
          <TableEmployers of={linkOf(shown)} side="a" label={role.short} employers={employers} />
        </ChartSection>
      ) : null}
      <RoleNearest shown={shown} nearest={nearest} />
      {comparisons.length > 0 ? (
        <ChartSection
          id="comparisons"
          finding="Side by side"
          deck={<p>{role.short} against the roles nearest to it by skills.</p>}
        >
          <TablePairs comparisons={comparisons} dataset={asked} />
        </ChartSection>
      ) : null}
      <p className={styles.dataset}>
        <LabelDataset dataset={dataset} />.
      </p>
    </div>
  );
}
