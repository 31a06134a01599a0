import lighthouse from "lighthouse";
import { CATEGORIES, type Category } from "./goals";
import { median } from "./median";
import { sentBytes } from "./sent-bytes";

/** What Lighthouse says of one load of a page. */
export interface Audit {
  /** 0 to 1. */
  scores: Record<Category, number>;
  largestPaintMs: number;
  blockingMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Bytes sent, compressed; of scripts also those fetched ahead. */
  script: number;
  stylesheet: number;
  document: number;
  /** Audits of the last three categories that are not passed. */
  failed: string[];
}

/** Loads a page as a phone would, in the browser that listens on a port. */
export async function auditPage(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: "error" });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const details = audits["network-requests"]?.details;
  const requests = (details && "items" in details ? details.items : []) as {
    url: string;
    transferSize: number;
  }[];
  const sent = (ending: string) => {
    const files = requests.filter(({ url }) => url.endsWith(ending));
    const sizes = new Map(files.map(({ url, transferSize }) => [url, transferSize]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
  };
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
    script: sent(".js"),
    stylesheet: sent(".css"),
    document: await sentBytes(url),
    failed,
  };
}

/** Every figure's own median; what failed in any run. */
export function medianOf(audits: readonly Audit[]): Audit {
  return {
    scores: {
      performance: median(audits.map(({ scores }) => scores.performance)),
      accessibility: median(audits.map(({ scores }) => scores.accessibility)),
      "best-practices": median(audits.map(({ scores }) => scores["best-practices"])),
      seo: median(audits.map(({ scores }) => scores.seo)),
    },
    largestPaintMs: median(audits.map(({ largestPaintMs }) => largestPaintMs)),
    blockingMs: median(audits.map(({ blockingMs }) => blockingMs)),
    shift: median(audits.map(({ shift }) => shift)),
    script: median(audits.map(({ script }) => script)),
    stylesheet: median(audits.map(({ stylesheet }) => stylesheet)),
    document: median(audits.map(({ document }) => document)),
    failed: [...new Set(audits.flatMap(({ failed }) => failed))],
  };
}
