import { PAY_HEIGHT, payPlate } from "@/lib/charts/pay-plate";
import { toPaySeries } from "@/lib/charts/pay-series";
import type { Comparison } from "@/lib/compare/comparison";
import type { OfferMarket } from "@/lib/offer/market";
import type { MarketName } from "@/lib/view/kept";
import { toolHref } from "@/lib/view/tool-address";
import type { Dropped, View } from "@/lib/view/view";
import type { Choices } from "./comparison-controls";
import { FormPlain } from "./form-plain";
import { NoticeDropped } from "./notice-dropped";
import { NoticeMarket } from "./notice-market";
import { OfferDesk } from "./offer-desk";
import { SectionSources } from "./section-sources";
import { ToolControls } from "./tool-controls";

interface OfferPageProps {
  asked: { view: View; choices: Choices; dropped: Dropped[]; usual: MarketName };
  comparison: Comparison;
  market: OfferMarket;
}

/** The market of an offer as the server knows it; the offer itself never leaves the desk in it. */
export function OfferPage({ asked, comparison, market }: OfferPageProps) {
  const { view, choices, dropped, usual } = asked;
  const { a, b, dataset } = comparison;
  const counted = (side: Comparison["a"]) => ({
    seniority: side.seniority,
    workMode: side.workMode,
    countries: side.countries,
  });
  const series = toPaySeries(comparison);
  return (
    <>
      <FormPlain view={view} choices={choices} tool="offer" />
      <ToolControls
        tool="offer"
        view={view}
        counted={{ view: comparison.view, a: counted(a), b: counted(b) }}
        choices={choices}
      >
        <NoticeDropped dropped={dropped} />
        <NoticeMarket
          dataset={dataset}
          usual={usual}
          back={toolHref("offer", { ...view, dataset: null })}
          comparison={comparison}
        />
        <OfferDesk
          view={view}
          market={market}
          plate={series && { svg: payPlate(series), domain: series.domain, height: PAY_HEIGHT }}
        />
        <SectionSources comparison={comparison} />
      </ToolControls>
    </>
  );
}
