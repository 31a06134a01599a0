import lighthouse from "lighthouse";
import { CATEGORIES, type Category } from "./goals";

/** What Lighthouse says of one load of a page. */
export interface Audit {
  /** 0 to 1. */
  scores: Record<Category, number>;
  largestPaintMs: number;
  blockingMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Bytes sent, compressed. */
  script: number;
  stylesheet: number;
  document: number;
  /** Audits of the last three categories that are not passed. */
  failed: string[];
}

type Sent = "Script" | "Stylesheet" | "Document";

/** Loads a page as a phone would, in the browser that listens on a port. */
export async function auditPage(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: "error" });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const details = audits["network-requests"]?.details;
  const requests = (details && "items" in details ? details.items : []) as {
    resourceType: string;
    transferSize: number;
  }[];
  const sent = (type: Sent) =>
    requests
      .filter(({ resourceType }) => resourceType === type)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  const score = (category: Category) => categories[category]?.score ?? 0;
  const failed = CATEGORIES.slice(1).flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title ?? ""}`),
  );
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    largestPaintMs: number("largest-contentful-paint"),
    blockingMs: number("total-blocking-time"),
    shift: number("cumulative-layout-shift"),
    script: sent("Script"),
    stylesheet: sent("Stylesheet"),
    document: sent("Document"),
    failed,
  };
}

/** Every figure's own median; what failed in any run. */
export function medianOf(audits: readonly Audit[]): Audit {
  const median = (of: (audit: Audit) => number) => {
    const values = audits.map(of).sort((x, y) => x - y);
    return values[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  return {
    scores: {
      performance: median(({ scores }) => scores.performance),
      accessibility: median(({ scores }) => scores.accessibility),
      "best-practices": median(({ scores }) => scores["best-practices"]),
      seo: median(({ scores }) => scores.seo),
    },
    largestPaintMs: median(({ largestPaintMs }) => largestPaintMs),
    blockingMs: median(({ blockingMs }) => blockingMs),
    shift: median(({ shift }) => shift),
    script: median(({ script }) => script),
    stylesheet: median(({ stylesheet }) => stylesheet),
    document: median(({ document }) => document),
    failed: [...new Set(audits.flatMap(({ failed }) => failed))],
  };
}
