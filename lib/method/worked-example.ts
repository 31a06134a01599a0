import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import type { Span } from "@/lib/report/spans";
import { sideWords } from "@/lib/report/words";
import { plainView, viewHref } from "@/lib/view/view";
import { gapStep, likeForLikeStep, verdictStep } from "./example-gap";
import { countStep, intervalStep, medianStep } from "./example-median";
import { premiumStep, skillsStep } from "./example-skills";

/** One step of the example, in sentences; `to` is the definition it applies. */
export interface Step {
  to: string;
  heading: string;
  sentences: Span[];
}

export interface WorkedExample {
  title: string;
  /** Whose numbers these are. */
  about: string;
  /** Where all of them are shown. */
  href: string;
  steps: Step[];
}

/** The figures of a comparison worked out step by step, side B's median first. Every number comes from the comparison. */
export function workedExample(comparison: Comparison): WorkedExample {
  const { a, b, dataset } = comparison;
  const words = sideWords(comparison);
  const steps = [
    countStep,
    medianStep,
    intervalStep,
    gapStep,
    verdictStep,
    likeForLikeStep,
    skillsStep,
    premiumStep,
  ];
  const kind = dataset.market === "sample" ? ", modelled and not real postings" : "";
  return {
    title: `Worked through: ${words.a.label} against ${words.b.label}`,
    about: `The numbers are those of the dataset shown now: ${dataset.label}${kind}, as of ${formatDate(dataset.asOf)}. Amounts are rounded to whole units, so a last digit may differ.`,
    href: viewHref(plainView(a.role.slug, b.role.slug)),
    steps: steps.map((step) => step(comparison)).filter((step): step is Step => step !== null),
  };
}
