import { StateText } from "./state-text";

/** A fault of ours, never to be taken for "no data". */
export function StateFailed({ what, retry }: { what: string; retry: () => void }) {
  return (
    <StateText title={what}>
      <p>
        That is a fault of this server, not a lack of postings: its database did not answer. The server’s log
        says more.
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </StateText>
  );
}
