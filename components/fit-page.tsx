import type { Comparison } from "@/lib/compare/comparison";
import type { FitMarket } from "@/lib/fit/market";
import { FitDesk } from "./fit-desk";
import { SectionTopSkills } from "./section-top-skills";
import { type AskedTool, ToolFrame } from "./tool-frame";

interface FitPageProps {
  asked: AskedTool;
  comparison: Comparison;
  market: FitMarket;
}

/** What both roles ask for as the server knows it; the reader’s skills never leave the desk in it. */
export function FitPage({ asked, comparison, market }: FitPageProps) {
  return (
    <ToolFrame tool="fit" asked={asked} comparison={comparison}>
      <FitDesk market={market} view={asked.view} />
      <SectionTopSkills comparison={comparison} />
    </ToolFrame>
  );
}
