import { StateText } from "./state-text";

/** Nothing has been imported yet. */
export function StateEmptyStore() {
  return (
    <StateText title="There are no postings here yet">
      <p>Crossroles compares job roles from postings you give it. Import some, then load this page again:</p>
      <pre>npx crossroles import &lt;file or folder&gt;</pre>
      <p>
        It reads CSV, JSON and JSONL files and recorded responses of job boards, and says what it could not
        use.
      </p>
    </StateText>
  );
}
