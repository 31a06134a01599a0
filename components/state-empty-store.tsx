import { formatCount } from "@/lib/format";
import type { SampleLoading } from "./notice-sample-loading";
import { StateText } from "./state-text";

const AGAIN_SECONDS = "4";

/** Nothing has been imported yet; or the sample is just being loaded. */
export function StateEmptyStore({ loading = null }: { loading?: SampleLoading | null }) {
  if (loading) {
    return (
      <StateText title="The sample is being loaded">
        <meta httpEquiv="refresh" content={AGAIN_SECONDS} />
        <p>
          {formatCount(loading.read)} of {formatCount(loading.total)} postings so far. The first comparison
          opens here as soon as its postings are in.
        </p>
      </StateText>
    );
  }
  return (
    <StateText title="There are no postings here yet">
      <p>Crossroles compares job roles from postings you give it. Import some, then load this page again:</p>
      <pre>npx crossroles import &lt;file or folder&gt;</pre>
      <p>
        It reads CSV, JSON and JSONL files and recorded responses of job boards, and says what it could not
        use.
      </p>
      <p>Or load the modelled sample, to see what a comparison looks like:</p>
      <pre>npx crossroles sample</pre>
    </StateText>
  );
}
