import type { Metadata } from "next";
import { MethodPage } from "@/components/method-page";
import { getComparison, getShownDataset, listRoles } from "@/db";
import { examplePair } from "@/lib/method/example-pair";
import { workedExample } from "@/lib/method/worked-example";
import { plainView } from "@/lib/view/view";

export const metadata: Metadata = {
  title: "Method",
  description:
    "How postings are read and counted, what each figure means, how sure it is, and how often the reading is wrong.",
};

export default async function Method() {
  const dataset = await getShownDataset();
  const pair = dataset && examplePair(await listRoles());
  const example = pair && workedExample(await getComparison(plainView(...pair)));
  return <MethodPage example={example} isEmpty={dataset === null} />;
}
