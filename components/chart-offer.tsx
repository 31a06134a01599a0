"use client";

import { fraction } from "@/lib/charts/scale";
import { formatMoney } from "@/lib/format";
import styles from "./chart-offer.module.css";

/** The still drawing of both roles’ pay, with the axis it is drawn on. */
export interface OfferPlate {
  svg: string;
  domain: [number, number];
  height: number;
}

interface ChartOfferProps {
  plate: OfferPlate;
  currency: string;
  /** The offer, in the plate’s currency; null while there is none. */
  at: { low: number; high: number } | null;
}

/** Both roles’ stated pay with the offer drawn across them. */
export function ChartOffer({ plate, currency, at }: ChartOfferProps) {
  return (
    <figure className={styles.figure}>
      <div className={styles.canvas} style={{ height: plate.height }}>
        <div
          // biome-ignore lint/security/noDangerouslySetInnerHtml: plates are drawn by lib/charts, which escapes every text.
          dangerouslySetInnerHTML={{ __html: plate.svg }}
        />
        {at ? <Mark at={at} domain={plate.domain} currency={currency} /> : null}
      </div>
      <figcaption>
        All stated pay as a shape, its middle half as a line, the median with its 95% interval.
      </figcaption>
    </figure>
  );
}

function Mark({
  at,
  domain,
  currency,
}: Pick<ChartOfferProps, "currency"> & { at: { low: number; high: number }; domain: [number, number] }) {
  const [from, to] = [fraction(at.low, domain), fraction(at.high, domain)];
  const money = (amount: number) => formatMoney(amount, currency);
  const words = at.low === at.high ? money(at.low) : `${money(at.low)} to ${money(at.high)}`;
  const outside = at.high < domain[0] || at.low > domain[1] ? ", beyond this axis" : "";
  return (
    <div
      className={`${styles.mark} ${to > 0.6 ? styles.left : ""} ${from === to ? "" : styles.band}`}
      style={{ left: `${(100 * from).toFixed(2)}%`, width: `${(100 * (to - from)).toFixed(2)}%` }}
    >
      <span>
        {words}
        {outside}
      </span>
    </div>
  );
}
