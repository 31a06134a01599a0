"use client";

import type { ReactNode } from "react";
import { formatCount, formatMoney, formatMoneyShort } from "@/lib/format";
import type { OfferMarket, OfferSide } from "@/lib/offer/market";
import { SIDES, type View } from "@/lib/view/view";
import { LinkCount } from "./link-count";
import { MarkModelled } from "./mark-modelled";
import { SideMark } from "./side-mark";
import styles from "./table-glance.module.css";

/** Both roles' stated pay in few rows: what an offer is checked against. */
export function TableOfferMarket({ market, view }: { market: OfferMarket; view: View }) {
  const { a, b, dataset } = market;
  const rows: [label: string, cell: (side: OfferSide) => ReactNode][] = [
    ["Employers", ({ pay }) => formatCount(pay.employers)],
    [
      "Median base pay",
      ({ pay }) => (pay.median === null ? "too few" : formatMoney(pay.median, pay.currency)),
    ],
    ["Middle half", ({ pay }) => span(pay.p25, pay.p75, pay.currency)],
    ["All but the outer tenths", ({ pay }) => span(pay.p10, pay.p90, pay.currency)],
  ];
  return (
    <table className={styles.table}>
      <caption className="unseen">Stated pay of both roles</caption>
      <thead>
        <tr>
          <td>
            <MarkModelled when={dataset.market === "sample"} />
          </td>
          {SIDES.map((side) => (
            <th key={side} scope="col" className={styles[side]}>
              <SideMark side={side} /> {market[side].label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Postings that state pay</th>
          {SIDES.map((side) => (
            <td key={side}>
              <LinkCount n={market[side].pay.n} of={{ view, a, b }} side={side} picked={{ pay: "stated" }} />
            </td>
          ))}
        </tr>
        {rows.map(([label, cell]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{cell(a)}</td>
            <td>{cell(b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const span = (low: number | null, high: number | null, currency: string) =>
  low === null || high === null
    ? "–"
    : `${formatMoneyShort(low, currency)}–${formatMoneyShort(high, currency)}`;
