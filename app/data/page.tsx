import type { Metadata } from "next";
import { DataPage } from "@/components/data-page";
import { getSampleLoading, getStatus } from "@/db";
import { askedDataset, type SearchParams } from "../asked-dataset";

export const metadata: Metadata = {
  title: "Data",
  description:
    "Which postings the figures are computed from, what is modelled in the sample, and the source and date of each figure it is calibrated to.",
};

export default async function Data(request: { searchParams: SearchParams }) {
  const { datasets } = await getStatus();
  const shown = await askedDataset(request);
  return (
    <DataPage
      datasets={datasets}
      shown={shown ? { market: shown.dataset.market, usual: shown.usual } : null}
      loading={await getSampleLoading()}
    />
  );
}
