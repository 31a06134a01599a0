import { dotHeight } from "@/lib/charts/dot-plate";
import { DRAWN } from "@/lib/charts/drawn";
import { toSkillPaySeries } from "@/lib/charts/skill-pay-series";
import type { Comparison } from "@/lib/compare/comparison";
import { chartWords } from "@/lib/report/chart-words";
import { ChartDots } from "./chart-dots";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinksChart } from "./links-chart";
import { Sentence } from "./sentence";
import { SideKey } from "./side-mark";
import { TableDots } from "./table-dots";

const ofSkill = (skill: string) => ({ skill, pay: "stated" }) as const;

/** What each side pays for the skills both ask for; nothing where no such skill has a median on both. */
export function SectionSkillPay({ comparison }: { comparison: Comparison }) {
  const [drawn, all] = [toSkillPaySeries(comparison, DRAWN.skillPay), toSkillPaySeries(comparison)];
  if (!drawn || !all) return null;
  const words = chartWords(comparison, "skill-pay");
  return (
    <ChartSection
      id="skill-pay"
      finding={words.title}
      modelled={words.modelled}
      links={
        <LinksChart comparison={comparison} chart="skill-pay" title={words.title} height={dotHeight(drawn)} />
      }
      deck={
        <>
          <p>
            <Sentence spans={words.deck} of={comparison} />
          </p>
          <SideKey names={drawn.names} />
        </>
      }
      note={
        <>
          Of the skills on both top lists, those with a median on both sides
          {all.rows.length > DRAWN.skillPay
            ? `: the first ${DRAWN.skillPay} of ${all.rows.length}, the rest in the table`
            : ""}
          . Band: 95% interval.
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
