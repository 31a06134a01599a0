"use client";

import { formatCounted } from "@/lib/format";
import { checkOffer } from "@/lib/offer/checked";
import { isShown, type OfferMarket } from "@/lib/offer/market";
import { readOffer } from "@/lib/offer/read-offer";
import { offerDeck, offerFinding, suppressedWords, workingWords } from "@/lib/offer/words";
import { offerFragment, parseOfferFragment, type TypedOffer } from "@/lib/view/offer-fragment";
import type { View } from "@/lib/view/view";
import { ChartOffer, type OfferPlate } from "./chart-offer";
import { FormOffer } from "./form-offer";
import { LabelDataset } from "./label-dataset";
import { MarkModelled } from "./mark-modelled";
import styles from "./offer-desk.module.css";
import opening from "./opening.module.css";
import { SectionDraft } from "./section-draft";
import { SectionNearest } from "./section-nearest";
import { SectionStanding } from "./section-standing";
import { TableOfferMarket } from "./table-offer-market";
import { useFragment } from "./use-fragment";

interface OfferDeskProps {
  view: View;
  market: OfferMarket;
  /** Both roles' stated pay, drawn; null where they share no axis. */
  plate: OfferPlate | null;
}

/** Where an offer is typed and placed, all in the browser. Without one it shows the market alone. */
export function OfferDesk({ view, market, plate }: OfferDeskProps) {
  const { currency } = market.a.pay;
  const nothing: TypedOffer = { kind: "offer", base: "", to: "", currency, period: "year" };
  const [typed, setTyped] = useFragment(
    nothing,
    (fragment) => parseOfferFragment(fragment, currency),
    offerFragment,
  );
  const read = readOffer(typed);
  const checked = read && "offer" in read ? checkOffer(market, read.offer) : null;
  const own = checked?.a ?? null;
  const modelled = market.dataset.market === "sample";
  const working = checked && own ? workingWords(checked.offer, own) : null;
  return (
    <>
      <section className={opening.opening} data-needs-program="">
        <div>
          <h1 className={opening.verdict}>
            {checked ? offerFinding(market, checked) : questionWords(market)}
            <MarkModelled when={modelled && own?.standing != null} />
          </h1>
          <p className={opening.deck}>
            {checked
              ? offerDeck(market, checked)
              : isShown(market.a)
                ? `Type the base pay of an offer, or of a range you plan. It is placed among the postings for ${market.a.slice}, and set beside ${market.b.role.name}.`
                : suppressedWords(market.a)}
          </p>
          {working ? <p className={styles.working}>{working}</p> : null}
          <FormOffer
            typed={typed}
            problem={read && "problem" in read ? read.problem : null}
            marketCurrency={currency}
            onChange={setTyped}
            onClear={() => setTyped({ ...nothing, kind: typed.kind })}
          />
          <noscript>
            <p className={styles.plain}>
              Checking an offer needs JavaScript: it is worked out in your browser, so that nothing you type
              is sent. Without it this page shows what the postings state.
            </p>
          </noscript>
          {plate ? <ChartOffer plate={plate} currency={currency} at={own} /> : null}
          <p className={opening.dataset}>
            <LabelDataset dataset={market.dataset} />. <a href="#sources">What the figures rest on</a>
          </p>
          <p className="unseen" role="status">
            {checked ? offerFinding(market, checked) : ""}
          </p>
        </div>
        <TableOfferMarket market={market} view={view} />
      </section>
      {checked ? (
        <>
          <SectionStanding market={market} checked={checked} />
          {own ? <SectionNearest market={market} view={view} annual={own.middle} /> : null}
          {own && checked.offer.kind === "offer" ? (
            <SectionDraft facts={{ market, checked, own }} view={view} />
          ) : null}
        </>
      ) : null}
    </>
  );
}

function questionWords({ a }: OfferMarket): string {
  return isShown(a)
    ? `Check an offer against ${formatCounted(a.pay.n, "posting")}`
    : "Too few postings to check an offer against";
}
