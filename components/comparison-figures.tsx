import { memo } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import { Opening } from "./opening";
import { SectionCountries } from "./section-countries";
import { SectionLikeForLike } from "./section-like-for-like";
import { SectionPayLevels } from "./section-pay-levels";
import { SectionSeniority } from "./section-seniority";
import { SectionSkills } from "./section-skills";
import { SectionSources } from "./section-sources";
import { SectionWorkMode } from "./section-work-mode";

/** Everything one comparison says; drawn again only for another one. */
export const ComparisonFigures = memo(function ComparisonFigures({ comparison }: { comparison: Comparison }) {
  const { a, b } = comparison;
  return (
    <>
      <Opening comparison={comparison} />
      {a.postings > 0 && b.postings > 0 ? (
        <>
          <SectionLikeForLike comparison={comparison} />
          <SectionPayLevels comparison={comparison} />
          <SectionSeniority comparison={comparison} />
          <SectionSkills comparison={comparison} />
          <SectionWorkMode comparison={comparison} />
          <SectionCountries comparison={comparison} />
        </>
      ) : null}
      <SectionSources comparison={comparison} />
    </>
  );
});
