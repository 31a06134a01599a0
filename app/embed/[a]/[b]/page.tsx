import type { Metadata } from "next";
import { askedDataset } from "@/app/asked-dataset";
import { type CompareParams, readQuery } from "@/app/compare/[a]/[b]/address";
import { drawnChart } from "@/app/drawn-chart";
import { EmbedPage } from "@/components/embed-page";
import { StateText } from "@/components/state-text";
import { getComparison, StoreError } from "@/db";
import { parseChart } from "@/lib/view/chart-view";
import { parseView, viewHref } from "@/lib/view/view";
import { vocabulary } from "@/lib/view/vocabulary";

export const metadata: Metadata = { title: "Chart", robots: { index: false } };

export default async function Embed(request: CompareParams) {
  const { roles, query } = await readQuery(request);
  const { view } = parseView(roles, query, vocabulary);
  const shown = await askedDataset(request);
  if (!view || !shown)
    return <Nothing why={shown ? "There is no such role." : "There are no postings yet."} />;
  try {
    const comparison = await getComparison(view);
    const chart = parseChart(query).chart ?? "pay";
    const { newest, usual } = shown;
    const latest = { ...view, dataset: newest.market === usual ? null : newest.market };
    return (
      <EmbedPage
        comparison={comparison}
        {...(await drawnChart(comparison, chart))}
        full={`${viewHref(view)}#${chart}`}
        newer={
          comparison.dataset.id === newest.id
            ? null
            : { href: `${viewHref(latest)}#${chart}`, asOf: newest.asOf }
        }
      />
    );
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return <Nothing why={error.message} />;
  }
}

function Nothing({ why }: { why: string }) {
  return (
    <StateText title="This chart cannot be shown">
      <p>
        {why}{" "}
        <a href="/" target="_blank" rel="noopener">
          Crossroles
        </a>
      </p>
    </StateText>
  );
}
