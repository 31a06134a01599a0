import { type ChartName, embedHref } from "@/lib/view/chart-view";
import type { View } from "@/lib/view/view";

interface Embedded {
  origin: string;
  view: View;
  chart: ChartName;
  title: string;
  /** Of the drawing; what stands around it comes on top. */
  height: number;
}

const AROUND = 300;

/** The HTML that frames one chart of a view in another page. */
export function embedCode({ origin, view, chart, title, height }: Embedded): string {
  const attributes = {
    src: `${origin}${embedHref(view, chart)}`,
    title,
    width: "100%",
    height: String(height + AROUND),
    loading: "lazy",
    style: "border:0",
  };
  const listed = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<iframe${listed.join("")}></iframe>`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
