import type { Metadata } from "next";
import { cache } from "react";
import { askedDataset } from "@/app/asked-dataset";
import { ReportPage } from "@/components/report-page";
import { StateEmptyStore } from "@/components/state-empty-store";
import { StateUnknownDataset } from "@/components/state-unknown-dataset";
import { StateUnknownRole } from "@/components/state-unknown-role";
import { getReport, getSampleLoading, getShownDataset, listRoles, StoreError } from "@/db";
import { writeArticle } from "@/lib/report/article/write-article";
import { plainText } from "@/lib/report/spans";
import { type View, viewHref } from "@/lib/view/view";
import { type CompareParams, readAddress } from "../address";
import { described, describeView } from "../describe-view";

const load = cache(async (key: string) => {
  const view: View = JSON.parse(key);
  const report = await getReport(view);
  return { comparison: report.comparison, article: writeArticle(report, view.dataset) };
});

export default async function Report(request: CompareParams) {
  const { roles: asked, view, dropped } = await readAddress(request);
  const shown = await askedDataset(request);
  if (!shown) return <StateEmptyStore loading={await getSampleLoading()} />;
  if (!view) {
    return <StateUnknownRole asked={asked} roles={await listRoles(shown.dataset.id)} dataset={shown.asked} />;
  }
  try {
    const { article, comparison } = await load(JSON.stringify(view));
    return (
      <ReportPage
        article={article}
        comparison={comparison}
        view={view}
        dropped={dropped}
        usual={shown.usual}
      />
    );
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return (
      <StateUnknownDataset
        reason={error.message}
        newest={viewHref({ ...view, dataset: null }, { format: "report" })}
      />
    );
  }
}

export async function generateMetadata(request: CompareParams): Promise<Metadata> {
  const { view } = await readAddress(request);
  if (!view || !(await getShownDataset())) return { robots: { index: false } };
  try {
    const { article, comparison } = await load(JSON.stringify(view));
    return describeView(await described(request, view, comparison), {
      title: `${plainText(article.headline)} ${article.title}`,
      description: article.lead.map(plainText).join(" "),
      format: "report",
    });
  } catch {
    // The page itself says what is wrong.
    return {};
  }
}
