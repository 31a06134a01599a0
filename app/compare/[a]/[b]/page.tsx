import type { Metadata } from "next";
import { cache } from "react";
import { askedDataset } from "@/app/asked-dataset";
import { ComparisonView } from "@/components/comparison-view";
import { FormPlain } from "@/components/form-plain";
import { NoticeSampleLoading } from "@/components/notice-sample-loading";
import { StateEmptyStore } from "@/components/state-empty-store";
import { StateUnknownDataset } from "@/components/state-unknown-dataset";
import { StateUnknownRole } from "@/components/state-unknown-role";
import { getComparison, getSampleLoading, getShownDataset, listCountries, listRoles, StoreError } from "@/db";
import { deck } from "@/lib/report/deck";
import { headline } from "@/lib/report/headline";
import { plainText } from "@/lib/report/spans";
import { comparisonTitle } from "@/lib/report/title";
import { compareRoles } from "./actions";
import { type CompareParams, readAddress } from "./address";
import { contextBehind } from "./context-behind";

const load = cache(async (key: string) => getComparison(JSON.parse(key)));

export default async function ComparePage(request: CompareParams) {
  const { roles: asked, address, view, dropped } = await readAddress(request);
  const shown = await askedDataset(request);
  const loading = shown?.dataset.market === "imported" ? null : await getSampleLoading();
  if (!shown) return <StateEmptyStore loading={loading} />;
  const { id } = shown.dataset;
  const choices = { roles: await listRoles(id), countries: await listCountries(id) };
  if (!view) return <StateUnknownRole asked={asked} roles={choices.roles} dataset={shown.asked} />;
  try {
    const comparison = await load(JSON.stringify(view));
    return (
      <>
        {loading ? <NoticeSampleLoading loading={loading} /> : null}
        <FormPlain view={view} choices={choices} />
        <ComparisonView
          first={{ address, view, comparison, dropped, context: contextBehind(view, comparison) }}
          choices={choices}
          newest={shown.newest}
          usual={shown.usual}
          compare={compareRoles}
        />
      </>
    );
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return <StateUnknownDataset reason={error.message} view={view} />;
  }
}

export async function generateMetadata(request: CompareParams): Promise<Metadata> {
  const { view } = await readAddress(request);
  if (!view || !(await getShownDataset())) return { robots: { index: false } };
  try {
    const comparison = await load(JSON.stringify(view));
    return {
      title: comparisonTitle(comparison),
      description: `${plainText(headline(comparison))} ${plainText(deck(comparison))}`,
    };
  } catch {
    // The page itself says what is wrong.
    return {};
  }
}
