import { formatCounted, formatDate } from "@/lib/format";
import type { MarketName } from "@/lib/view/kept";
import type { KeptDataset } from "./data-datasets";
import styles from "./data-markets.module.css";

export interface ShownMarket {
  market: MarketName;
  /** The one shown where an address names none. */
  usual: MarketName;
}

const ABOUT: Record<MarketName, string> = {
  imported: "What employers really posted, as it was imported here.",
  sample: "Made-up postings that add up to published figures.",
};

/** Which of the two markets is shown, and how to see the other. The choice is part of the address. */
export function DataMarkets({ datasets, shown }: { datasets: KeptDataset[]; shown: ShownMarket }) {
  const newest = (["imported", "sample"] as const).flatMap(
    (market) => datasets.find((dataset) => dataset.market === market) ?? [],
  );
  if (newest.length < 2) return null;
  return (
    <nav aria-label="Which postings to show">
      <ul className={styles.markets}>
        {newest.map(({ market, label, asOf, postings }) => {
          const isShown = market === shown.market;
          return (
            <li key={market} className={isShown ? styles.shown : undefined}>
              <p className={styles.name}>
                {label} {isShown ? <span className={styles.now}>shown now</span> : null}
              </p>
              <p>
                {formatCounted(postings, "active posting")}, {formatDate(asOf)}. {ABOUT[market]}
              </p>
              <p>
                {isShown ? (
                  <a href={addressOf("/", market, shown)}>Compare roles in it</a>
                ) : (
                  <a href={addressOf("/data", market, shown)} aria-label={`Show the ${label.toLowerCase()}`}>
                    Show it instead
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>
        {shown.market === shown.usual
          ? "The other one stays while you follow links, and the links you copy say which one they show."
          : "It stays while you follow links, and the links you copy say that they show it."}
      </p>
    </nav>
  );
}

const addressOf = (page: string, market: MarketName, { usual }: ShownMarket) =>
  market === usual ? page : `${page}?dataset=${market}`;
