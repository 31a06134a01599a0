import type { Comparison } from "@/lib/compare/comparison";
import { isWhollyModelled } from "@/lib/compare/modelled";
import type { MarketName } from "@/lib/view/kept";
import { LinkKept } from "./link-kept";
import { PageNotice } from "./page-notice";

const OF_MARKET: Record<MarketName, string> = {
  sample: "the modelled sample",
  imported: "the imported postings",
};

interface NoticeMarketProps {
  dataset: Pick<Comparison["dataset"], "market" | "label">;
  /** The market shown where an address names none. */
  usual: MarketName;
  /** The same page of that market. */
  back: string;
  comparison?: Comparison;
}

/** Says that figures are a model's, and that another market than the usual one is shown, with the way back. */
export function NoticeMarket({ dataset: { market, label }, usual, back, comparison }: NoticeMarketProps) {
  const isSample = market === "sample";
  if (!isSample && market === usual) return null;
  return (
    <PageNotice>
      <p>
        {isSample ? (
          <>
            <LinkKept href="/data#sample">{label}</LinkKept>: postings generated to match published figures,
            not real ones.{" "}
            {comparison && isWhollyModelled(comparison)
              ? "Nobody has published figures of this view: all of them follow from the model. "
              : ""}
          </>
        ) : (
          "These are the imported postings. "
        )}
        {market === usual ? null : <a href={back}>Back to {OF_MARKET[usual]}</a>}
      </p>
    </PageNotice>
  );
}
