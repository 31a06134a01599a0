import type { Comparison } from "@/lib/compare/comparison";
import { isWhollyModelled } from "@/lib/compare/modelled";
import { formatDate } from "@/lib/format";
import { type ChartName, chartHref } from "@/lib/view/chart-view";
import { NOTHING_PICKED, postingsHref } from "@/lib/view/postings-view";
import { SIDES, viewHref } from "@/lib/view/view";
import type { Span } from "../spans";
import { capitalised } from "../words";
import type { Article, ArticleRow, Block } from "./article";

interface MarkdownOptions {
  /** Where the product is served: with it, links lead and pictures stand there; without, there are none. */
  origin?: string;
}

const SIGN = "†";

/** The article as Markdown, with tables; a modelled figure bears the sign that the last line explains. */
export function articleMarkdown(
  article: Article,
  comparison: Pick<Comparison, "dataset" | "view" | "modelled">,
  { origin }: MarkdownOptions = {},
): string {
  const { dataset, view } = comparison;
  const linkTo = ({ href, counts }: Span) => {
    if (!origin) return null;
    if (href) return `${origin}${href}`;
    if (!counts || counts.n === 0) return null;
    const { side, picked } = counts;
    const list = { view: { ...view, dataset: dataset.id }, side, page: 1 };
    return `${origin}${postingsHref({ ...list, picked: { ...NOTHING_PICKED, ...picked } })}`;
  };
  const write = (spans: readonly Span[]) => spans.map((span) => inline(span, linkTo(span))).join("");
  const pictureOf = (chart: ChartName) =>
    origin ? `${origin}${chartHref({ ...view, dataset: dataset.id }, chart, "image.png")}` : null;
  const sentences = (of: Span[][]) => of.map(write).join(" ");
  const source = `${dataset.label}, as of ${formatDate(dataset.asOf)} (${dataset.id}).`;
  const address = viewHref({ ...view, dataset: dataset.id }, { complete: true });
  const parts = [
    `# ${plain(article.headline)}`,
    `*${article.title}. ${source}*`,
    sentences(article.lead),
    ...article.sections.flatMap(({ heading, blocks }) => [
      `## ${write(heading)}`,
      ...blocks.flatMap((block) => blockMarkdown(block, write, pictureOf)),
    ]),
    ...(article.questions.length > 0 ? ["## Questions and answers"] : []),
    ...article.questions.flatMap(({ question, answer }) => [`**${question}** ${sentences(answer)}`]),
    "---",
    `Figures: ${origin ? `<${origin}${address}>` : `\`${address}\``}. n is the number of postings behind a figure; intervals are 95%. Job postings are what employers state, not what people earn.`,
    ...modelledNote(comparison),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function modelledNote(comparison: Pick<Comparison, "modelled">): string[] {
  if (comparison.modelled.length === 0) return [];
  if (isWhollyModelled(comparison))
    return ["All figures follow from the sample’s model; none was published."];
  return [`${SIGN} follows from the sample’s model, not published.`];
}

/** Signs that would be markup, and only where they would be: C# and <1% can be read. */
const escaped = (text: string) => text.replace(/[\\`*_[\]|]|<(?=[a-z/!?])|^[#>]/gi, (sign) => `\\${sign}`);
const plain = (spans: readonly Span[]) =>
  spans
    .map(({ text, modelled }) => `${escaped(text)}${modelled ? SIGN : ""}`)
    .join("")
    .trim();

function inline({ text, strong, modelled, apart }: Span, href: string | null): string {
  const words = escaped(text);
  const weighed = strong ? `**${words}**` : words;
  const linked = href ? `[${weighed}](${href})` : weighed;
  const signed = modelled ? `${linked}${SIGN}` : linked;
  return apart ? ` (${signed})` : signed;
}

function blockMarkdown(
  block: Block,
  write: (spans: readonly Span[]) => string,
  pictureOf: (chart: ChartName) => string | null,
): string[] {
  switch (block.kind) {
    case "text":
      return [block.sentences.map(write).join(" ")];
    case "list":
      return [block.items.map((item) => `- ${write(item)}`).join("\n")];
    case "table":
      return [`*${escaped(block.caption)}*`, tableMarkdown(block.columns, block.rows, write)];
    case "sides":
      return SIDES.flatMap((side) => {
        const { heading, groups } = block.of[side];
        return [
          `### ${escaped(heading)}`,
          ...groups.flatMap((group) => [
            group.heading ? `**${escaped(group.heading)}**` : "",
            group.items.map((item) => `- ${write(item)}`).join("\n"),
          ]),
        ];
      });
    // Without an address of its picture a drawing is left to the tables and sentences around it.
    case "plate": {
      const picture = pictureOf(block.chart);
      return picture
        ? [`![${escaped(capitalised(block.label))}](${picture})`, `*${write(block.caption)}*`]
        : [];
    }
  }
}

function tableMarkdown(
  columns: string[],
  rows: ArticleRow[],
  write: (spans: readonly Span[]) => string,
): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell || "–").join(" | ")} |`;
  return [
    `| ${columns.map(escaped).join(" | ")} |`,
    line(columns.map((_, index) => (index === 0 ? "---" : "--:"))),
    ...rows.map(({ label, cells }) => line([write(label), ...cells.map(write)])),
  ].join("\n");
}
