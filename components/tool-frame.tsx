import type { ReactNode } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import type { MarketName } from "@/lib/view/kept";
import { type Tool, toolHref } from "@/lib/view/tool-address";
import type { Dropped, View } from "@/lib/view/view";
import type { Choices } from "./comparison-controls";
import { FormPlain } from "./form-plain";
import { NoticeDropped } from "./notice-dropped";
import { NoticeMarket } from "./notice-market";
import { NoticeSampleLoading, type SampleLoading } from "./notice-sample-loading";
import { SectionSources } from "./section-sources";
import { ToolControls } from "./tool-controls";

/** What a tool’s page is asked for. */
export interface AskedTool {
  view: View;
  choices: Choices;
  dropped: Dropped[];
  loading: SampleLoading | null;
  /** The market shown where an address names none. */
  usual: MarketName;
}

interface ToolFrameProps {
  tool: Tool;
  asked: AskedTool;
  comparison: Comparison;
  children: ReactNode;
}

/** What stands around every tool: its roles and filters, what to know before reading on, and what it rests on. */
export function ToolFrame({ tool, asked, comparison, children }: ToolFrameProps) {
  const { view, choices, dropped, loading, usual } = asked;
  const { a, b, dataset } = comparison;
  // Only what the filters need goes to the browser.
  const counted = ({ seniority, workMode, countries }: Comparison["a"]) => ({
    ...{ seniority, workMode, countries },
  });
  return (
    <>
      {loading ? <NoticeSampleLoading loading={loading} /> : null}
      <FormPlain view={view} choices={choices} tool={tool} />
      <ToolControls
        tool={tool}
        view={view}
        counted={{ view: comparison.view, a: counted(a), b: counted(b) }}
        choices={choices}
      >
        <NoticeDropped dropped={dropped} />
        <NoticeMarket
          dataset={dataset}
          usual={usual}
          back={toolHref(tool, { ...view, dataset: null })}
          comparison={comparison}
        />
        {children}
        <SectionSources comparison={comparison} />
      </ToolControls>
    </>
  );
}
