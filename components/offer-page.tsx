import { PAY_HEIGHT, payPlate } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { OfferMarket } from "@/lib/offer/market";
import { OfferDesk } from "./offer-desk";
import { type AskedTool, ToolFrame } from "./tool-frame";

interface OfferPageProps {
  asked: AskedTool;
  comparison: Comparison;
  market: OfferMarket;
}

/** The market of an offer as the server knows it; the offer itself never leaves the desk in it. */
export function OfferPage({ asked, comparison, market }: OfferPageProps) {
  const series = toPaySeries(comparison);
  return (
    <ToolFrame tool="offer" asked={asked} comparison={comparison}>
      <OfferDesk
        view={asked.view}
        market={market}
        plate={series && { svg: payPlate(series), domain: series.domain, height: PAY_HEIGHT }}
      />
    </ToolFrame>
  );
}
