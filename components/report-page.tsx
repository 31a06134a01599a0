import type { Comparison } from "@/lib/compare/comparison";
import { isWhollyModelled } from "@/lib/compare/modelled";
import type { Article } from "@/lib/report/article/article";
import { articleJsonLd } from "@/lib/report/article/json-ld";
import { type Counted, countedOf } from "@/lib/view/counted";
import type { MarketName } from "@/lib/view/kept";
import { type Dropped, type View, viewHref } from "@/lib/view/view";
import { LabelDataset } from "./label-dataset";
import { NoteModelled } from "./mark-modelled";
import { NoticeDropped } from "./notice-dropped";
import { NoticeMarket } from "./notice-market";
import { ReportBlock } from "./report-block";
import styles from "./report-page.module.css";
import { Sentence } from "./sentence";

interface ReportPageProps {
  article: Article;
  comparison: Comparison;
  view: View;
  dropped: Dropped[];
  /** The market shown where an address names none. */
  usual: MarketName;
}

/** A comparison told as an article. */
export function ReportPage({ article, comparison, view, dropped, usual }: ReportPageProps) {
  const { dataset } = comparison;
  const { headline, lead, sections, questions } = article;
  const of = countedOf(comparison);
  const back = viewHref({ ...view, dataset: null }, { format: "report" });
  return (
    <article className={styles.report}>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose every "<" is escaped.
        dangerouslySetInnerHTML={{ __html: articleJsonLd(article) }}
      />
      <NoticeDropped dropped={dropped} />
      <NoticeMarket dataset={dataset} usual={usual} back={back} comparison={comparison} />
      <header className={styles.head}>
        <p className={styles.kicker}>
          <a href={viewHref(view)}>{article.title}</a>
        </p>
        <h1>
          <Sentence spans={headline} />
        </h1>
        <p className={styles.lead}>
          <Sentences sentences={lead} of={of} />
        </p>
        <p className={styles.ways}>
          <span>
            <LabelDataset dataset={dataset} />.{" "}
            <NoteModelled when={comparison.modelled.length > 0 && !isWhollyModelled(comparison)} />
          </span>
          <span className={`${styles.links} unprinted`}>
            <a href={viewHref(view)}>All figures</a>
            <a href={viewHref({ ...view, dataset: dataset.id }, { complete: true, format: "report.md" })}>
              Markdown
            </a>
            <a href={viewHref({ ...view, dataset: dataset.id }, { complete: true, format: "data.json" })}>
              JSON
            </a>
          </span>
        </p>
      </header>
      {sections.map(({ id, heading, blocks }) => (
        <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>
            <Sentence spans={heading} />
          </h2>
          <div className={styles.body}>
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change places.
              <ReportBlock key={index} block={block} of={of} />
            ))}
          </div>
        </section>
      ))}
      {questions.length > 0 ? (
        <section id="questions" className={styles.section} aria-labelledby="questions-heading">
          <h2 id="questions-heading">Questions and answers</h2>
          <dl className={styles.body}>
            {questions.map(({ question, answer }) => (
              <div key={question} className={styles.question}>
                <dt>{question}</dt>
                <dd>
                  <Sentences sentences={answer} of={of} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </article>
  );
}

function Sentences({ sentences, of }: { sentences: Article["lead"]; of: Counted }) {
  return <Sentence spans={sentences.flatMap((sentence) => [...sentence, { text: " " }])} of={of} />;
}
