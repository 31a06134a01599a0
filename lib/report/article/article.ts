import type { ChartName } from "@/lib/view/chart-view";
import type { Side } from "@/lib/view/view";
import type { Span } from "../spans";

/** A part of a section, in the order it is read. */
export type Block =
  | { kind: "text"; sentences: Span[][] }
  | { kind: "list"; items: Span[][] }
  | { kind: "table"; caption: string; columns: string[]; rows: ArticleRow[] }
  | { kind: "plate"; chart: ChartName; label: string; svg: string; height: number; caption: Span[] }
  | { kind: "sides"; of: Record<Side, SideBlock> };

export interface ArticleRow {
  label: Span[];
  /** Whose row it is, where it is one side's. */
  side?: Side;
  /** An empty cell stands for a figure that is not shown. */
  cells: Span[][];
}

/** What is said of one side beside the other. */
export interface SideBlock {
  heading: string;
  groups: { heading?: string; items: Span[][] }[];
}

export interface ArticleSection {
  id: string;
  heading: Span[];
  blocks: Block[];
}

export interface Question {
  question: string;
  answer: Span[][];
}

/** A comparison told as an article. Page, Markdown and JSON-LD are drawn from this. */
export interface Article {
  title: string;
  asOf: string;
  headline: Span[];
  lead: Span[][];
  sections: ArticleSection[];
  questions: Question[];
}
