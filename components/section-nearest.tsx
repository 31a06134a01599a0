"use client";

import { useState } from "react";
import { formatCount, formatMoney } from "@/lib/format";
import { nearest } from "@/lib/offer/advertised";
import { DRAWN_OFFERS, type DrawnPosting, isShown, type OfferMarket } from "@/lib/offer/market";
import { NOTHING_PICKED, postingsHref } from "@/lib/view/postings-view";
import type { View } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import styles from "./section-nearest.module.css";

const FIRST = 5;
const MORE = 20;

interface SectionNearestProps {
  market: OfferMarket;
  view: View;
  /** What the offer pays, in the market's currency a year. */
  annual: number;
}

/** The postings next to the offer on both sides: which beat it, which it beats. */
export function SectionNearest({ market, view, annual }: SectionNearestProps) {
  const [most, setMost] = useState(FIRST);
  const { pay } = market.a;
  const { above, below } = nearest(market.drawn, annual, most);
  const count = (test: (value: number) => boolean) =>
    pay.histogram.reduce((sum, { value, n }) => (test(value) ? sum + n : sum), 0);
  const [more, less] = [count((value) => value > annual), count((value) => value < annual)];
  const all = postingsHref({ view, side: "a", picked: { ...NOTHING_PICKED, pay: "stated" }, page: 1 });
  return (
    <ChartSection
      id="nearest"
      finding={
        isShown(market.a)
          ? `${formatCount(more)} beat it, it beats ${formatCount(less)}`
          : "The postings that state their pay"
      }
      modelled={market.dataset.market === "sample"}
      deck={<p>Postings for {market.a.slice}, those nearest to it first.</p>}
      note={
        <>
          {pay.n > DRAWN_OFFERS
            ? `Of ${formatCount(pay.n)} postings, ${formatCount(DRAWN_OFFERS)} are at hand here, evenly from the lowest to the highest. `
            : ""}
          Each leads to its employer’s postings in this list.{" "}
          <a href={all}>All {formatCount(pay.n)} postings with pay</a>
        </>
      }
    >
      <div className={styles.lists}>
        <List title="Pay more" postings={above} none="None pays more." view={view} currency={pay.currency} />
        <List title="Pay less" postings={below} none="None pays less." view={view} currency={pay.currency} />
      </div>
      {above.length === most || below.length === most ? (
        <button type="button" className={`${styles.more} unprinted`} onClick={() => setMost(most + MORE)}>
          Show more
        </button>
      ) : null}
    </ChartSection>
  );
}

interface ListProps {
  title: string;
  postings: DrawnPosting[];
  none: string;
  view: View;
  currency: string;
}

function List({ title, postings, none, view, currency }: ListProps) {
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      {postings.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ol>
        {postings.map((posting, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: postings have no key here, and their order is all there is.
          <li key={index} className={styles.posting}>
            <a
              href={postingsHref({
                view,
                side: "a",
                picked: { ...NOTHING_PICKED, employer: posting.employer, pay: "stated" },
                page: 1,
              })}
            >
              {posting.title}
            </a>
            <b>{payWords(posting, currency)}</b>
            <small>{[posting.employer, posting.place].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}

function payWords({ annual, range }: DrawnPosting, currency: string): string {
  const money = (amount: number) => formatMoney(amount, currency);
  return range && range[0] < range[1] ? `${money(range[0])}–${money(range[1])}` : money(annual);
}
