import type { Metadata } from "next";
import { NoticeDropped } from "@/components/notice-dropped";
import { NoticeMarket } from "@/components/notice-market";
import { NoticeSampleLoading } from "@/components/notice-sample-loading";
import { RolesPage } from "@/components/roles-page";
import { StateEmptyStore } from "@/components/state-empty-store";
import { getSampleLoading, listProfiles } from "@/db";
import { roleFigures } from "@/lib/compare/role-figures";
import { ROLES } from "@/lib/posting/roles";
import { askedDataset, type SearchParams } from "../asked-dataset";

export const metadata: Metadata = {
  title: "Roles",
  description:
    "Every role with its active postings, median pay, gap to all roles, share of senior and of remote postings.",
};

export default async function Roles(request: { searchParams: SearchParams }) {
  const shown = await askedDataset(request);
  const loading = shown?.dataset.market === "imported" ? null : await getSampleLoading();
  if (!shown) return <StateEmptyStore loading={loading} />;
  const { dataset, usual, dropped } = shown;
  const { all, roles } = roleFigures(await listProfiles(dataset.id));
  if (!all) return <StateEmptyStore loading={loading} />;
  const listed = new Set(roles.map(({ slug }) => slug));
  const without = ROLES.filter(({ slug }) => !listed.has(slug)).map(({ name }) => name);
  return (
    <>
      <NoticeDropped dropped={dropped} />
      <NoticeMarket dataset={dataset} usual={usual} back="/roles" />
      {loading ? <NoticeSampleLoading loading={loading} /> : null}
      <RolesPage dataset={dataset} all={all} roles={roles} without={without} />
    </>
  );
}
