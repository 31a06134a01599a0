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
  /** Whether some of them are modelled. */
  modelled: boolean;
  /** Where all of them are shown. */
  href: string;
  steps: Step[];
}

/** The figures of a comparison worked out step by step, side B's median first. Every number comes from the comparison; `asked` is the dataset that links are to name. */
export function workedExample(comparison: Comparison, asked: string | null = null): WorkedExample {
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
    modelled: comparison.modelled.length > 0,
    href: viewHref({ ...plainView(a.role.slug, b.role.slug), dataset: asked }),
    steps: steps.map((step) => step(comparison)).filter((step): step is Step => step !== null),
  };
}
