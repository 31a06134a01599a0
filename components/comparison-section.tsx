import { memo, type ReactNode } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import { ContextSlot, type FirstContext } from "./context-slot";
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

interface SectionProps {
  comparison: Comparison;
  /** What was read beside the comparison that the first HTML shows. */
  first: FirstContext | null;
}

/** The sections in the order of the page. */
const SECTIONS = {
  "pay-by-level": SectionPayLevels,
  "like-for-like": SectionLikeForLike,
  flips: (props) => (
    <ContextSlot id="flips" title="Where the answer flips" {...props}>
      {({ flips }, of) => <SectionFlips comparison={of} flips={flips} />}
    </ContextSlot>
  ),
  "skill-pay": SectionSkillPay,
  disclosure: SectionDisclosure,
  seniority: SectionSeniority,
  career: (props) => (
    <ContextSlot id="career" title="Up the levels" {...props}>
      {(context, of) => <SectionCareer comparison={of} context={context} />}
    </ContextSlot>
  ),
  "work-mode": SectionWorkMode,
  countries: SectionCountries,
  skills: SectionSkills,
  moving: (props) => (
    <ContextSlot id="moving" title="Moving from one to the other" {...props}>
      {({ transfer }, of) => <SectionTransfer comparison={of} transfer={transfer} />}
    </ContextSlot>
  ),
  ai: SectionAi,
  employers: (props) => (
    <ContextSlot id="employers" title="Who hires" {...props}>
      {({ employers }, of) => <SectionEmployers comparison={of} employers={employers} />}
    </ContextSlot>
  ),
  attributes: SectionAttributes,
  changes: (props) => (
    <ContextSlot id="changes" title="What changed" {...props}>
      {(context, of) => <SectionChanges comparison={of} context={context} />}
    </ContextSlot>
  ),
  nearby: (props) => (
    <ContextSlot id="nearby" title="Compare nearby" {...props}>
      {({ nearest }, of) => <SectionNearby comparison={of} nearest={nearest} />}
    </ContextSlot>
  ),
  quote: SectionQuote,
  sources: SectionSources,
} satisfies Record<string, (props: SectionProps) => ReactNode>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** One section of a comparison; drawn again only for another one. */
export const ComparisonSection = memo(function ComparisonSection({
  name,
  ...props
}: SectionProps & { name: SectionName }) {
  const Section = SECTIONS[name];
  return <Section {...props} />;
});
