const MARKETS = ["sample", "imported"] as const;

/** What `dataset` may name instead of one dataset: a market, for its newest. */
export type MarketName = (typeof MARKETS)[number];

export function isMarketName(dataset: string | null): dataset is MarketName {
  return MARKETS.some((name) => dataset === name);
}

/** The market of what `dataset` names: "sample-2026-06-30" and "sample" are both of the sample. Null for none. */
export function marketNamed(dataset: string | null): MarketName | null {
  return MARKETS.find((name) => dataset === name || dataset?.startsWith(`${name}-`)) ?? null;
}

/** An address of ours that keeps to the market of the dataset the reader looks at: "/data" becomes "/data?dataset=sample". */
export function hrefKept(href: string, dataset: string | null): string {
  const market = marketNamed(dataset);
  if (!market) return href;
  const [address = "", fragment] = href.split("#");
  const kept = `${address}${address.includes("?") ? "&" : "?"}dataset=${market}`;
  return fragment === undefined ? kept : `${kept}#${fragment}`;
}
