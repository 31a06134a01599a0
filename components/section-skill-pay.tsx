import { toSkillPaySeries } from "@/lib/charts/skill-pay-series";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import { payMarketWords } from "@/lib/report/deck";
import { statedWords } from "@/lib/report/disclosure";
import { skillPayFinding } from "@/lib/report/skill-findings";
import { ChartDots } from "./chart-dots";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableDots } from "./table-dots";

const DRAWN = 8;

const ofSkill = (skill: string) => ({ skill, pay: "stated" }) as const;

/** What each side pays for the skills both ask for; nothing where no such skill has a median on both. */
export function SectionSkillPay({ comparison }: { comparison: Comparison }) {
  const { a, dataset } = comparison;
  const [drawn, all] = [toSkillPaySeries(comparison, DRAWN), toSkillPaySeries(comparison)];
  const finding = skillPayFinding(comparison);
  if (!drawn || !all || !finding) return null;
  return (
    <ChartSection
      id="skill-pay"
      finding={finding}
      modelled={dataset.market === "sample"}
      deck={
        <>
          <p>
            Median {payMarketWords(a.pay)} of postings that ask for the skill, {a.pay.currency} a year, by
            combined share. <Sentence spans={statedWords(comparison)} of={comparison} />,{" "}
            {formatDate(dataset.asOf)}.
          </p>
          <SideKey names={drawn.names} />
        </>
      }
      note={
        <>
          Of the skills on both top lists, those with a median on both sides
          {all.rows.length > DRAWN ? `: the first ${DRAWN} of ${all.rows.length}, the rest in the table` : ""}
          . Band: 95 % interval.
        </>
      }
      table={
        <TableDots
          series={all}
          first="Skill"
          count={(side, { key, label }, n) => (
            <LinkCount n={n} of={comparison} side={side} picked={ofSkill(key)} skill={label} />
          )}
        />
      }
    >
      <ChartDots series={drawn} of={comparison} pick={ofSkill} />
    </ChartSection>
  );
}
