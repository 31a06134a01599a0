"use client";

import { formatCount, formatDate, formatMoney } from "@/lib/format";
import { narrowerShare, widthOf } from "@/lib/offer/advertised";
import type { CheckedOffer } from "@/lib/offer/checked";
import type { OfferMarket } from "@/lib/offer/market";
import type { Standing } from "@/lib/offer/standing";
import {
  aboveWords,
  advertisedWords,
  beatsWords,
  intervalWords,
  otherRoleWords,
  rateWords,
  widthWords,
} from "@/lib/offer/words";
import { SIDES, type Side } from "@/lib/view/view";
import { ChartSection } from "./chart-section";
import { LinkKept } from "./link-kept";
import styles from "./section-standing.module.css";
import { SideMark } from "./side-mark";

interface SectionStandingProps {
  market: OfferMarket;
  checked: CheckedOffer;
}

/** Where the offer, or both ends of a range, stand among the postings of both roles. */
export function SectionStanding({ market, checked }: SectionStandingProps) {
  const { offer, a, b } = checked;
  const rows = SIDES.flatMap((side) => rowsOf(market, checked, side));
  const isRange = offer.kind === "range";
  const narrower = narrowerShare(market.drawn, widthOf([offer.low, offer.high]));
  return (
    <ChartSection
      id="standing"
      finding={
        rows.length === 0
          ? "No share can be given"
          : isRange
            ? "What the range beats"
            : a?.standing && b?.standing
              ? "Where it stands in both roles"
              : `Where it stands in ${rows.map(({ label }) => label).join()}`
      }
      modelled={market.dataset.market === "sample" && rows.length > 0}
      deck={
        <p>
          Share of the postings with stated pay that pay less, with its 95% interval,{" "}
          {formatDate(market.dataset.asOf)}.
        </p>
      }
      note={
        <>
          Each posting counts with the middle of its range. Comparable: the same role, country, work mode and
          level, as chosen above (<LinkKept href="/method#offer">how</LinkKept>).
        </>
      }
    >
      {rows.length > 0 ? (
        <table className={styles.table}>
          <caption className="unseen">Share of postings that pay less</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Pays more than</th>
              <th scope="col" className={styles.interval}>
                95% interval
              </th>
              <th scope="col">Less, same, more</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, side, label, standing }) => (
              <tr key={key}>
                <th scope="row">
                  <span className={styles[side]}>
                    <SideMark side={side} /> {label}
                  </span>
                  <Track side={side} standing={standing} />
                </th>
                <td>{aboveWords(standing)}</td>
                <td className={styles.interval}>{intervalWords(standing.interval)}</td>
                <td>
                  {[standing.below, standing.same, standing.above].map((n) => formatCount(n)).join(" · ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div className={styles.text}>
        {isRange ? (
          <>
            {beatsWords(checked) ? <p>{beatsWords(checked)}</p> : null}
            <p>{widthWords(market, offer, narrower)}</p>
          </>
        ) : null}
        {SIDES.map((side) => (
          <p key={side}>{advertisedWords(market[side])}</p>
        ))}
        <p>
          {otherRoleWords(market, checked)}
          {b?.rate && b.rate.to !== a?.rate?.to
            ? ` It is counted as ${formatMoney(b.middle, b.rate.to)}, ${rateWords(b.rate)}`
            : ""}
        </p>
      </div>
    </ChartSection>
  );
}

function rowsOf(market: OfferMarket, { offer, ...sides }: CheckedOffer, side: Side) {
  const standing = sides[side]?.standing;
  if (!standing) return [];
  const name = market[side].label;
  if (offer.kind === "offer") return [{ key: side, side, label: name, standing: standing.middle }];
  return [
    { key: `${side}-low`, side, label: `${name}, bottom`, standing: standing.low },
    { key: `${side}-high`, side, label: `${name}, top`, standing: standing.high },
  ];
}

/** The share as a dot between none and all, with its interval. */
function Track({ side, standing: { share, interval } }: { side: Side; standing: Standing }) {
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  return (
    <span className={`${styles.track} ${styles[`${side}Track`]}`} aria-hidden="true">
      <span
        className={styles.band}
        style={{ left: percent(interval[0]), width: percent(interval[1] - interval[0]) }}
      />
      <span className={styles.dot} style={{ left: percent(share) }} />
    </span>
  );
}
