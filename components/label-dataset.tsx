import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import { LinkKept } from "./link-kept";

interface LabelDatasetProps {
  dataset: Pick<Comparison["dataset"], "market" | "label" | "asOf">;
}

/** "Modelled sample, as of 30 June 2026": the sample's name leads to what it is made of. */
export function LabelDataset({ dataset: { market, label, asOf } }: LabelDatasetProps) {
  return (
    <>
      {market === "sample" ? <LinkKept href="/data#sample">{label}</LinkKept> : label}, as of{" "}
      {formatDate(asOf)}
    </>
  );
}
