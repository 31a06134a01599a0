import type { ComparisonContext } from "@/lib/compare/context";
import { MIN_OVERLAP_POSTINGS } from "@/lib/compare/thresholds";
import { formatCount, formatDate, formatShare } from "@/lib/format";
import { SENIORITIES } from "@/lib/posting/seniority";
import { LEVEL_WORDS } from "@/lib/report/words";
import { ChartSection } from "./chart-section";
import type { ShownRole } from "./shown-role";
import { TableFigures } from "./table-figures";

const LISTED = 10;

interface RoleSkillsByLevelProps {
  shown: ShownRole;
  levels: ComparisonContext["levels"]["a"];
}

/** How often each level asks for the role's top skills; nothing where fewer than two levels can tell. */
export function RoleSkillsByLevel({ shown, levels }: RoleSkillsByLevelProps) {
  const told = SENIORITIES.filter((level) => levels[level].skills.length > 0);
  const [first] = told;
  if (!first || told.length < 2) return null;
  return (
    <ChartSection
      id="skills-by-level"
      finding="What each level asks for"
      modelled={shown.dataset.market === "sample"}
      deck={
        <p>
          Share of each level’s active postings that ask for the skill, {formatDate(shown.dataset.asOf)}. A
          level needs {MIN_OVERLAP_POSTINGS} postings.
        </p>
      }
    >
      <TableFigures
        caption="Skills by level"
        columns={[
          { key: "skill", label: "Skill" },
          ...told.map((level) => ({
            key: level,
            label: `${LEVEL_WORDS[level]} (n ${formatCount(levels[level].postings)})`,
          })),
        ]}
        rows={levels[first].skills.slice(0, LISTED).map(({ slug, name }, index) => ({
          key: slug,
          label: name,
          cells: told.map((level) => formatShare(levels[level].skills[index]?.share ?? 0)),
        }))}
      />
    </ChartSection>
  );
}
