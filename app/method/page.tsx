import type { Metadata } from "next";
import { MethodPage } from "@/components/method-page";
import { NoticeMarket } from "@/components/notice-market";
import { getComparison, listRoles } from "@/db";
import { examplePair } from "@/lib/method/example-pair";
import { officialRows } from "@/lib/method/official-statistics";
import { workedExample } from "@/lib/method/worked-example";
import { plainView } from "@/lib/view/view";
import { askedDataset, type SearchParams } from "../asked-dataset";

export const metadata: Metadata = {
  title: "Method",
  description:
    "How postings are read and counted, what each figure means, how sure it is, and how often the reading is wrong.",
};

export default async function Method(request: { searchParams: SearchParams }) {
  const shown = await askedDataset(request);
  if (!shown) return <MethodPage example={null} isEmpty />;
  const { dataset, asked, usual } = shown;
  const roles = await listRoles(dataset.id);
  const pair = examplePair(roles);
  const comparison = pair && (await getComparison({ ...plainView(...pair), dataset: dataset.id }));
  return (
    <>
      {dataset.market === usual ? null : <NoticeMarket dataset={dataset} usual={usual} back="/method" />}
      <MethodPage
        example={comparison && workedExample(comparison, asked)}
        isEmpty={false}
        official={officialRows(roles)}
      />
    </>
  );
}
