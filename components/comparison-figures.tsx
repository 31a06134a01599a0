import { memo, useDeferredValue, useEffect, useMemo } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import { ComparisonSection, SECTION_NAMES, type SectionName } from "./comparison-section";
import type { FirstContext } from "./context-slot";
import { openGatesOnFirstSign } from "./gate";
import { LazyPart } from "./lazy-part";
import { NavSections, type SectionLink } from "./nav-sections";
import { Opening } from "./opening";

/** Those that say something even where a side has no postings. */
const ALWAYS: readonly SectionName[] = ["quote", "sources"];

/** Everything one comparison says; drawn again only for another one. */
export const ComparisonFigures = memo(function ComparisonFigures({
  comparison,
  context,
}: {
  comparison: Comparison;
  /** What was read beside the comparison that the first HTML shows. */
  context: FirstContext | null;
}) {
  const hasBoth = comparison.a.postings > 0 && comparison.b.postings > 0;
  // The answer changes at once, what stands under it as soon as there is time.
  const below = useDeferredValue(comparison);
  useEffect(openGatesOnFirstSign, []);
  const links = useMemo(() => sectionLinks(comparison), [comparison]);
  return (
    <>
      <LazyPart wake="touch">
        <Opening comparison={comparison} />
      </LazyPart>
      {hasBoth ? <NavSections sections={links} /> : null}
      {(hasBoth ? SECTION_NAMES : ALWAYS).map((name) => (
        <LazyPart key={name} wake="near">
          <ComparisonSection name={name} comparison={below} first={context} />
        </LazyPart>
      ))}
    </>
  );
});

/** The first section of each subject, as far as the comparison has them. */
function sectionLinks({ a, b }: Comparison): SectionLink[] {
  return [
    { id: "pay-by-level", label: "Pay" },
    { id: "seniority", label: "Levels" },
    { id: "work-mode", label: "Work mode" },
    { id: "countries", label: "Places" },
    { id: "skills", label: "Skills" },
    { id: "moving", label: "Moving" },
    ...(a.ai.n + b.ai.n > 0 ? [{ id: "ai", label: "AI" }] : []),
    { id: "employers", label: "Employers" },
    ...(a.attributes.means || b.attributes.means ? [{ id: "attributes", label: "Kind of work" }] : []),
    { id: "changes", label: "Changes" },
    { id: "quote", label: "Quote" },
    { id: "sources", label: "Sources" },
  ];
}
