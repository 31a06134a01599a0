const MARKET_NAMES = ["sample", "imported"] as const;

/** The market of what `dataset` names: "sample-2026-06-30" and "sample" are both of the sample. Null for none. */
export function marketNamed(dataset: string | null): (typeof MARKET_NAMES)[number] | null {
  return MARKET_NAMES.find((name) => dataset === name || dataset?.startsWith(`${name}-`)) ?? null;
}

/** An address of ours that keeps to the market of the dataset the reader looks at: "/data" becomes "/data?dataset=sample". */
export function hrefKept(href: string, dataset: string | null): string {
  const market = marketNamed(dataset);
  if (!market) return href;
  const [address = "", fragment] = href.split("#");
  const kept = `${address}${address.includes("?") ? "&" : "?"}dataset=${market}`;
  return fragment === undefined ? kept : `${kept}#${fragment}`;
}
