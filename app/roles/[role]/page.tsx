import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { askedDataset, type SearchParams } from "@/app/asked-dataset";
import { siteOrigin } from "@/app/origin";
import { NoticeDropped } from "@/components/notice-dropped";
import { NoticeMarket } from "@/components/notice-market";
import { NoticeSampleLoading } from "@/components/notice-sample-loading";
import { RolePage } from "@/components/role-page";
import { StateEmptyStore } from "@/components/state-empty-store";
import { StateRoleWithout } from "@/components/state-role-without";
import { getComparison, getRole, getSampleLoading, listNearestRoles } from "@/db";
import { roleBySlug } from "@/lib/posting/roles";
import { roleHref } from "@/lib/view/roles-view";
import { plainView } from "@/lib/view/view";

interface RoleRequest {
  params: Promise<{ role: string }>;
  searchParams: SearchParams;
}

const NEAREST = 8;
const COMPARED = 4;

export default async function Role(request: RoleRequest) {
  const role = roleBySlug((await request.params).role.toLowerCase());
  if (!role) notFound();
  const { slug, name } = role;
  const shown = await askedDataset(request);
  const loading = shown?.dataset.market === "imported" ? null : await getSampleLoading();
  if (!shown) return <StateEmptyStore loading={loading} />;
  const { dataset, asked, usual, dropped } = shown;
  const found = await getRole(slug, dataset.id);
  const notices = (
    <>
      <NoticeDropped dropped={dropped} />
      <NoticeMarket dataset={dataset} usual={usual} back={roleHref(slug)} />
      {loading ? <NoticeSampleLoading loading={loading} /> : null}
    </>
  );
  if (!found) {
    return (
      <>
        {notices}
        <StateRoleWithout name={name} />
      </>
    );
  }
  const nearest = (await listNearestRoles(slug, dataset.id)).slice(0, NEAREST);
  const comparisons = await Promise.all(
    nearest
      .slice(0, COMPARED)
      .map((near) => getComparison({ ...plainView(slug, near.slug), dataset: asked })),
  );
  return (
    <>
      {notices}
      <RolePage
        shown={{ ...found.role, dataset, asked }}
        employers={found.employers}
        levels={found.levels}
        duties={found.duties}
        all={found.all}
        nearest={nearest}
        comparisons={comparisons}
      />
    </>
  );
}

export async function generateMetadata({ params }: RoleRequest): Promise<Metadata> {
  const role = roleBySlug((await params).role.toLowerCase());
  if (!role) return { robots: { index: false } };
  return {
    title: role.name,
    alternates: { canonical: `${await siteOrigin()}${roleHref(role.slug)}` },
    description: `What ${role.name} postings pay with interval and n, their levels, skills, work modes, places and employers, and the roles nearest to it.`,
  };
}
