"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import type { ValueCounts } from "@/lib/compare/value-counts";
import { formatDate } from "@/lib/format";
import { headline } from "@/lib/report/headline";
import { plainText } from "@/lib/report/spans";
import { comparisonTitle } from "@/lib/report/title";
import type { MarketName } from "@/lib/view/kept";
import { type Dropped, parseView, type View, viewHref } from "@/lib/view/view";
import { type Choices, ComparisonControls } from "./comparison-controls";
import { ComparisonFigures } from "./comparison-figures";
import styles from "./comparison-view.module.css";
import type { FirstContext } from "./context-slot";
import { openGates } from "./gate";
import { LinksView } from "./links-view";
import { NoticeDropped } from "./notice-dropped";
import { NoticeMarket } from "./notice-market";
import { PageNotice } from "./page-notice";
import { rememberComparison } from "./recent-comparisons";
import { SiteOrigin } from "./site-origin";

/** What the server answers for a view: the comparison, or why there is none. */
export type CompareAnswer = ShownComparison | { failed: string };

interface ShownComparison {
  comparison: Comparison;
  counts: ValueCounts;
}

interface ComparisonViewProps {
  /** What the first HTML shows. */
  first: {
    address: string;
    view: View;
    shown: ShownComparison;
    dropped: Dropped[];
    context: FirstContext | null;
  };
  /** Where this site is reached from outside. */
  origin: string;
  choices: Choices;
  /** The newest dataset of the market that is shown. */
  newest: Comparison["dataset"];
  /** The market shown where an address names none. */
  usual: MarketName;
  compare: (view: View) => Promise<CompareAnswer>;
}

/** The address is the state: it says which view is shown, and every change of view is a change of address. */
export function ComparisonView({ first, origin, choices, newest, usual, compare }: ComparisonViewProps) {
  const { view, dropped } = useAddressedView(first);
  const address = viewHref(view);
  const key = viewHref(view, { complete: true });
  const query = useQuery({
    queryKey: ["comparison", key],
    queryFn: async () => {
      const answer = await compare(view).catch(() => ({ failed: "The server did not answer." }));
      if ("failed" in answer) throw new Error(answer.failed);
      return answer;
    },
    initialData: key === viewHref(first.view, { complete: true }) ? first.shown : undefined,
  });
  const last = useRef(first.shown);
  useEffect(() => {
    if (query.data) last.current = query.data;
  }, [query.data]);
  const { comparison: shown, counts } = query.data ?? last.current;
  const stale = !query.data;

  useEffect(() => {
    if (!query.data) return;
    const title = comparisonTitle(query.data.comparison);
    document.title = `${title} · Crossroles`;
    rememberComparison({ href: address, title });
  }, [query.data, address]);

  return (
    <SiteOrigin value={origin}>
      <ComparisonControls
        view={view}
        comparison={shown}
        counts={counts}
        choices={choices}
        onChange={(next) => {
          openGates();
          window.history.pushState(null, "", viewHref(next));
        }}
        ways={<LinksView view={view} dataset={shown.dataset.id} title={comparisonTitle(shown)} />}
      />
      <NoticeDropped dropped={dropped} />
      <NoticeMarket
        dataset={shown.dataset}
        usual={usual}
        back={viewHref({ ...view, dataset: null })}
        comparison={shown}
      />
      {shown.dataset.id === newest.id ? null : (
        <PageNotice>
          <p>
            These are the figures of {formatDate(shown.dataset.asOf)}.{" "}
            <a href={viewHref({ ...view, dataset: newest.market === usual ? null : newest.market })}>
              See those of {formatDate(newest.asOf)}
            </a>
          </p>
        </PageNotice>
      )}
      {query.isError ? (
        <PageNotice fault>
          <p>
            {query.error.message} These figures are still those of {comparisonTitle(shown)}.
          </p>
          <button type="button" onClick={() => query.refetch()}>
            Try again
          </button>
        </PageNotice>
      ) : null}
      <div className={query.isFetching && stale ? styles.stale : undefined} aria-busy={query.isFetching}>
        <ComparisonFigures comparison={shown} context={first.context} />
      </div>
      <p className="unseen" role="status">
        {stale || shown === first.shown.comparison ? "" : plainText(headline(shown))}
      </p>
    </SiteOrigin>
  );
}

/** The view of the address; for the address the server was asked for, its own reading, which knows every name. */
function useAddressedView(first: ComparisonViewProps["first"]): { view: View; dropped: Dropped[] } {
  const [, , a = "", b = ""] = usePathname().split("/");
  const { view, dropped } = parseView({ a, b }, useSearchParams());
  if (!view || viewHref(view) === first.address) return first;
  return { view, dropped };
}
