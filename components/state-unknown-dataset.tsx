import { StateText } from "./state-text";

/** The view's dataset cannot answer; the newest can, at this address. */
export function StateUnknownDataset({ reason, newest }: { reason: string; newest: string }) {
  return (
    <StateText title="This dataset cannot show that view">
      <p>{reason}</p>
      <p>
        <a href={newest}>Show the same view of the newest dataset</a>
      </p>
    </StateText>
  );
}
