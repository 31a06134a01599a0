"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
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

/** The address is the state: it says which view is shown, and every change of view is a change of address. What was just chosen is shown without waiting for it. */
export function ComparisonView({ first, origin, choices, newest, usual, compare }: ComparisonViewProps) {
  const addressed = useAddressedView(first);
  const [chosen, choose] = useChosenView(addressed.view);
  const { view, dropped } = chosen ? { view: chosen, dropped: [] } : addressed;
  const address = viewHref(view);
  const client = useQueryClient();
  const answerTo = (view: View) => ({
    queryKey: ["comparison", keyOf(view)],
    queryFn: async () => {
      const answer = await compare(view).catch(() => ({ failed: "The server did not answer." }));
      if ("failed" in answer) throw new Error(answer.failed);
      return answer;
    },
  });
  const query = useQuery({
    ...answerTo(view),
    initialData: keyOf(view) === keyOf(first.view) ? first.shown : undefined,
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
          choose(next);
          openGates();
          window.history.pushState(null, "", viewHref(next));
        }}
        onPress={(next) => void client.prefetchQuery(answerTo(next))}
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

const keyOf = (view: View) => viewHref(view, { complete: true });

/** The view that was chosen last, until the address names it or the reader goes back. */
function useChosenView(addressed: View): [View | null, (view: View | null) => void] {
  const [chosen, choose] = useState<View | null>(null);
  if (chosen && viewHref(chosen) === viewHref(addressed)) choose(null);
  useEffect(() => {
    const goBack = () => choose(null);
    window.addEventListener("popstate", goBack);
    return () => window.removeEventListener("popstate", goBack);
  }, []);
  return [chosen, choose];
}

/** The view of the address; for the address the server was asked for, its own reading, which knows every name. */
function useAddressedView(first: ComparisonViewProps["first"]): { view: View; dropped: Dropped[] } {
  const [, , a = "", b = ""] = usePathname().split("/");
  const { view, dropped } = parseView({ a, b }, useSearchParams());
  if (!view || viewHref(view) === first.address) return first;
  return { view, dropped };
}
