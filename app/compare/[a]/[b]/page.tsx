import type { Metadata } from "next";
import { cache } from "react";
import { askedDataset } from "@/app/asked-dataset";
import { readChoices } from "@/app/choices";
import { ComparisonView } from "@/components/comparison-view";
import { FormPlain } from "@/components/form-plain";
import { NoticeSampleLoading } from "@/components/notice-sample-loading";
import { StateEmptyStore } from "@/components/state-empty-store";
import { StateUnknownDataset } from "@/components/state-unknown-dataset";
import { StateUnknownRole } from "@/components/state-unknown-role";
import { countValues, getComparison, getSampleLoading, getShownDataset, StoreError } from "@/db";
import { shortFigures } from "@/lib/compare/short-figures";
import { viewHref } from "@/lib/view/view";
import { compareRoles } from "./actions";
import { type CompareParams, readAddress } from "./address";
import { contextBehind } from "./context-behind";
import { datasetJson, described, describeView } from "./describe-view";

const load = cache(async (key: string) => getComparison(JSON.parse(key)));

export default async function ComparePage(request: CompareParams) {
  const { roles: asked, address, view, dropped } = await readAddress(request);
  const shown = await askedDataset(request);
  const loading = shown?.dataset.market === "imported" ? null : await getSampleLoading();
  if (!shown) return <StateEmptyStore loading={loading} />;
  const { id } = shown.dataset;
  const choices = await readChoices(id);
  if (!view) return <StateUnknownRole asked={asked} roles={choices.roles} dataset={shown.asked} />;
  try {
    const comparison = await load(JSON.stringify(view));
    const answer = { comparison: shortFigures(comparison), counts: await countValues(view) };
    const about = await described(request, view, comparison);
    return (
      <>
        {loading ? <NoticeSampleLoading loading={loading} /> : null}
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; it is written so that it can't end the element.
          dangerouslySetInnerHTML={{ __html: datasetJson(about) }}
        />
        <FormPlain view={view} choices={choices} counted={answer} />
        <ComparisonView
          first={{
            address,
            view,
            shown: answer,
            dropped,
            context: contextBehind(view, comparison),
          }}
          origin={about.origin}
          choices={choices}
          newest={shown.newest}
          usual={shown.usual}
          compare={compareRoles}
        />
      </>
    );
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return <StateUnknownDataset reason={error.message} newest={viewHref({ ...view, dataset: null })} />;
  }
}

export async function generateMetadata(request: CompareParams): Promise<Metadata> {
  const { view } = await readAddress(request);
  if (!view || !(await getShownDataset())) return { robots: { index: false } };
  try {
    const comparison = await load(JSON.stringify(view));
    return describeView(await described(request, view, comparison));
  } catch {
    // The page itself says what is wrong.
    return {};
  }
}
