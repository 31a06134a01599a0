import type { ReactNode } from "react";
import { StateEmptyStore } from "@/components/state-empty-store";
import { StateUnknownDataset } from "@/components/state-unknown-dataset";
import { StateUnknownRole } from "@/components/state-unknown-role";
import type { AskedTool } from "@/components/tool-frame";
import { getSampleLoading, StoreError } from "@/db";
import { parseToolView, type Tool, toolHref } from "@/lib/view/tool-address";
import { vocabulary } from "@/lib/view/vocabulary";
import { answerablePairs } from "./answerable-pairs";
import { askedDataset, type SearchParams } from "./asked-dataset";
import { readChoices } from "./choices";

/** The page of a tool for the view its address asks for, or the page that says why there is none. */
export async function toolPage(
  tool: Tool,
  request: { searchParams: SearchParams },
  render: (asked: AskedTool) => Promise<ReactNode>,
): Promise<ReactNode> {
  const shown = await askedDataset(request);
  const loading = shown?.dataset.market === "imported" ? null : await getSampleLoading();
  if (!shown) return <StateEmptyStore loading={loading} />;
  const { id } = shown.dataset;
  const choices = await readChoices(id);
  const [[a, b] = ["", ""]] = answerablePairs(choices.roles);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await request.searchParams)) {
    for (const one of [value ?? []].flat()) query.append(name, one);
  }
  const { roles: asked, view, dropped } = parseToolView(query, { a, b }, vocabulary);
  if (!view) return <StateUnknownRole asked={asked} roles={choices.roles} dataset={shown.asked} />;
  try {
    return await render({ view, choices, dropped, loading, usual: shown.usual });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const dataset = shown.newest.market === shown.usual ? null : shown.newest.market;
    return <StateUnknownDataset reason={error.message} newest={toolHref(tool, { ...view, dataset })} />;
  }
}
