import { memo } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import { ContextSlot, type FirstContext } from "./context-slot";
import { Opening } from "./opening";
import { SectionAi } from "./section-ai";
import { SectionAttributes } from "./section-attributes";
import { SectionChanges } from "./section-changes";
import { SectionCountries } from "./section-countries";
import { SectionDisclosure } from "./section-disclosure";
import { SectionEmployers } from "./section-employers";
import { SectionFlips } from "./section-flips";
import { SectionLikeForLike } from "./section-like-for-like";
import { SectionPayLevels } from "./section-pay-levels";
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
  return (
    <>
      <Opening comparison={comparison} />
      {a.postings > 0 && b.postings > 0 ? (
        <>
          <SectionLikeForLike comparison={comparison} />
          <SectionPayLevels comparison={comparison} />
          <ContextSlot id="flips" title="Where the answer flips" {...beside}>
            {({ flips }, of) => <SectionFlips comparison={of} flips={flips} />}
          </ContextSlot>
          <SectionSeniority comparison={comparison} />
          <SectionSkills comparison={comparison} />
          <SectionSkillPay comparison={comparison} />
          <SectionAttributes comparison={comparison} />
          <SectionAi comparison={comparison} />
          <ContextSlot id="moving" title="Moving from one to the other" {...beside}>
            {({ transfer }, of) => <SectionTransfer comparison={of} transfer={transfer} />}
          </ContextSlot>
          <SectionWorkMode comparison={comparison} />
          <SectionCountries comparison={comparison} />
          <SectionDisclosure comparison={comparison} />
          <ContextSlot id="employers" title="Who hires" {...beside}>
            {({ employers }, of) => <SectionEmployers comparison={of} employers={employers} />}
          </ContextSlot>
          <ContextSlot id="changes" title="What changed" {...beside}>
            {(one, of) => <SectionChanges comparison={of} context={one} />}
          </ContextSlot>
        </>
      ) : null}
      <SectionSources comparison={comparison} />
    </>
  );
});
