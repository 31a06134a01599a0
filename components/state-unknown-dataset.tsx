import Link from "next/link";
import { type View, viewHref } from "@/lib/view/view";
import { StateText } from "./state-text";

/** The view's dataset cannot answer; the newest can. */
export function StateUnknownDataset({ reason, view }: { reason: string; view: View }) {
  return (
    <StateText title="This dataset cannot show that view">
      <p>{reason}</p>
      <p>
        <Link href={viewHref({ ...view, dataset: null })}>Show the same view of the newest dataset</Link>
      </p>
    </StateText>
  );
}
