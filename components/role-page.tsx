import type { AllRoles } from "@/lib/compare/all-roles";
import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext, SideEmployers } from "@/lib/compare/context";
import type { SideDuties } from "@/lib/compare/duties";
import { formatDate } from "@/lib/format";
import { ChartSection } from "./chart-section";
import { LabelDataset } from "./label-dataset";
import { RoleDuties } from "./role-duties";
import { RoleLevels } from "./role-levels";
import { type NearRow, RoleNearest } from "./role-nearest";
import { RoleOpening } from "./role-opening";
import styles from "./role-page.module.css";
import { RolePlaces } from "./role-places";
import { RoleSkills } from "./role-skills";
import { RoleSkillsByLevel } from "./role-skills-by-level";
import { RoleWork } from "./role-work";
import { linkOf, type ShownRole } from "./shown-role";
import { TableEmployers } from "./table-employers";
import { TablePairs } from "./table-pairs";

interface RolePageProps {
  shown: ShownRole;
  employers: SideEmployers;
  levels: ComparisonContext["levels"]["a"];
  duties: SideDuties | null;
  all: AllRoles | null;
  nearest: NearRow[];
  /** With the roles nearest to it. */
  comparisons: Comparison[];
}

/** One role by itself: its pay, levels, skills, places and employers, the roles near it, and its comparisons. */
export function RolePage({ shown, employers, levels, duties, all, nearest, comparisons }: RolePageProps) {
  const { dataset, profile } = shown;
  const { role } = profile;
  return (
    <div className={styles.role}>
      <RoleOpening shown={shown} all={all} />
      <RoleWork slug={role.slug} />
      <RoleLevels shown={shown} />
      <RoleSkills shown={shown} />
      <RoleSkillsByLevel shown={shown} levels={levels} />
      {duties && duties.kinds.length > 0 ? <RoleDuties shown={shown} duties={duties} /> : null}
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
          <TablePairs comparisons={comparisons} />
        </ChartSection>
      ) : null}
      <p className={styles.dataset}>
        <LabelDataset dataset={dataset} />.
      </p>
    </div>
  );
}
