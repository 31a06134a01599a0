import type { Metadata } from "next";
import type { ShownDataset } from "@/components/data-datasets";
import { DataPage } from "@/components/data-page";
import { getSampleLoading, getStatus } from "@/db";
import { plainView, viewHref } from "@/lib/view/view";

export const metadata: Metadata = {
  title: "Data",
  description:
    "Which postings the figures are computed from, what is modelled in the sample, and the source and date of each figure it is calibrated to.",
};

const FEATURED = ["full-stack-developer", "backend-developer"] as const;

export default async function Data() {
  const { datasets } = await getStatus();
  const shown = datasets.map(
    (dataset): ShownDataset => ({
      ...dataset,
      href: dataset.roles > 1 ? viewHref({ ...plainView(...FEATURED), dataset: dataset.id }) : null,
    }),
  );
  return <DataPage datasets={shown} loading={await getSampleLoading()} />;
}
