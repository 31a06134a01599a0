import { memo, useMemo } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import { ContextSlot, type FirstContext } from "./context-slot";
import { NavSections, type SectionLink } from "./nav-sections";
import { Opening } from "./opening";
import { SectionAi } from "./section-ai";
import { SectionAttributes } from "./section-attributes";
import { SectionCareer } from "./section-career";
import { SectionChanges } from "./section-changes";
import { SectionCountries } from "./section-countries";
import { SectionDisclosure } from "./section-disclosure";
import { SectionEmployers } from "./section-employers";
import { SectionFlips } from "./section-flips";
import { SectionLikeForLike } from "./section-like-for-like";
import { SectionNearby } from "./section-nearby";
import { SectionPayLevels } from "./section-pay-levels";
import { SectionQuote } from "./section-quote";
import { SectionSeniority } from "./section-seniority";
import { SectionSkillPay } from "./section-skill-pay";
import { SectionSkills } from "./section-skills";
import { SectionSources } from "./section-sources";
import { SectionTransfer } from "./section-transfer";
import { SectionWorkMode } from "./section-work-mode";

/** Everything one comparison says; drawn again only for another one. */
export const ComparisonFigures = memo(function ComparisonFigures({
  comparison,
  context,
}: {
  comparison: Comparison;
  /** What was read beside the comparison that the first HTML shows. */
  context: FirstContext | null;
}) {
  const { a, b } = comparison;
  const beside = { comparison, first: context };
  const sections = useMemo(() => sectionsOf(comparison), [comparison]);
  return (
    <>
      <Opening comparison={comparison} />
      {a.postings > 0 && b.postings > 0 ? (
        <>
          <NavSections sections={sections} />
          <SectionPayLevels comparison={comparison} />
          <SectionLikeForLike comparison={comparison} />
          <ContextSlot id="flips" title="Where the answer flips" {...beside}>
            {({ flips }, of) => <SectionFlips comparison={of} flips={flips} />}
          </ContextSlot>
          <SectionSkillPay comparison={comparison} />
          <SectionDisclosure comparison={comparison} />
          <SectionSeniority comparison={comparison} />
          <ContextSlot id="career" title="Up the levels" {...beside}>
            {(one, of) => <SectionCareer comparison={of} context={one} />}
          </ContextSlot>
          <SectionWorkMode comparison={comparison} />
          <SectionCountries comparison={comparison} />
          <SectionSkills comparison={comparison} />
          <ContextSlot id="moving" title="Moving from one to the other" {...beside}>
            {({ transfer }, of) => <SectionTransfer comparison={of} transfer={transfer} />}
          </ContextSlot>
          <SectionAi comparison={comparison} />
          <ContextSlot id="employers" title="Who hires" {...beside}>
            {({ employers }, of) => <SectionEmployers comparison={of} employers={employers} />}
          </ContextSlot>
          <SectionAttributes comparison={comparison} />
          <ContextSlot id="changes" title="What changed" {...beside}>
            {(one, of) => <SectionChanges comparison={of} context={one} />}
          </ContextSlot>
          <ContextSlot id="nearby" title="Compare nearby" {...beside}>
            {({ nearest }, of) => <SectionNearby comparison={of} nearest={nearest} />}
          </ContextSlot>
        </>
      ) : null}
      <SectionQuote comparison={comparison} />
      <SectionSources comparison={comparison} />
    </>
  );
});

/** The first section of each subject, as far as the comparison has them. */
function sectionsOf({ a, b }: Comparison): SectionLink[] {
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
