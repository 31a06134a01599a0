import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import type { MarketName } from "@/lib/view/kept";
import { type PostingsView, postingsHref } from "@/lib/view/postings-view";
import { viewHref } from "@/lib/view/view";
import { StateText } from "./state-text";

interface StateOldPostingsProps {
  reason: string;
  asked: PostingsView;
  /** The newest dataset of the same market, which has them. */
  newest: Comparison["dataset"];
  /** The market shown where an address names none. */
  usual: MarketName;
}

/** The figures of an older dataset are kept, its postings are not. */
export function StateOldPostings({ reason, asked, newest, usual }: StateOldPostingsProps) {
  const dataset = newest.market === usual ? null : newest.market;
  return (
    <StateText title="These postings are no longer kept">
      <p>{reason}</p>
      <p>
        <a href={postingsHref({ ...asked, page: 1, view: { ...asked.view, dataset } })}>
          Show those of {formatDate(newest.asOf)}
        </a>
      </p>
      <p>
        <a href={viewHref(asked.view)}>Back to the comparison</a>
      </p>
    </StateText>
  );
}
