import type { Metadata } from "next";
import { askedDataset } from "@/app/asked-dataset";
import { roleOptions } from "@/app/choices";
import { PostingsPage } from "@/components/postings-page";
import { StateEmptyStore } from "@/components/state-empty-store";
import { StateOldPostings } from "@/components/state-old-postings";
import { StateUnknownRole } from "@/components/state-unknown-role";
import { StateWhichSide } from "@/components/state-which-side";
import { getSampleLoading, listPostings, StoreError } from "@/db";
import { parsePostingsView } from "@/lib/view/postings-view";
import { vocabulary } from "@/lib/view/vocabulary";
import { type CompareParams, readQuery } from "../address";

export const metadata: Metadata = { title: "Postings", robots: { index: false, follow: false } };

export default async function Postings(request: CompareParams) {
  const { roles, query } = await readQuery(request);
  const { view, list, dropped } = parsePostingsView(roles, query, vocabulary);
  const shown = await askedDataset(request);
  if (!shown) return <StateEmptyStore loading={await getSampleLoading()} />;
  if (!view) {
    return (
      <StateUnknownRole asked={roles} roles={await roleOptions(shown.dataset.id)} dataset={shown.asked} />
    );
  }
  if (!list) return <StateWhichSide view={view} dropped={dropped} />;
  try {
    return (
      <PostingsPage asked={list} list={await listPostings(list)} usual={shown.usual} dropped={dropped} />
    );
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return <StateOldPostings reason={error.message} asked={list} newest={shown.newest} usual={shown.usual} />;
  }
}
