import { formatCount } from "@/lib/format";
import { PageNotice } from "./page-notice";

export interface SampleLoading {
  /** Postings read so far, of `total`. */
  read: number;
  total: number;
}

/** The sample is being loaded beside the server. */
export function NoticeSampleLoading({ loading: { read, total } }: { loading: SampleLoading }) {
  return (
    <PageNotice>
      <p>
        The modelled sample is being loaded: {formatCount(read)} of {formatCount(total)} postings so far. What
        is shown is what is there; load the page again for more.
      </p>
    </PageNotice>
  );
}
