import { type Drawing, drawingNotes, namesItsSides, plateOf } from "@/lib/charts/drawing";
import type { Comparison } from "@/lib/compare/comparison";
import { formatDate } from "@/lib/format";
import type { ChartWords } from "@/lib/report/chart-words";
import { plainText } from "@/lib/report/spans";
import { comparisonTitle } from "@/lib/report/title";
import { sideWords } from "@/lib/report/words";
import { ChartLive } from "./chart-live";
import styles from "./embed-page.module.css";
import { MarkModelled } from "./mark-modelled";
import { SideKey } from "./side-mark";

interface EmbedPageProps {
  comparison: Comparison;
  words: ChartWords;
  /** Null where there is nothing to draw. */
  drawing: Drawing | null;
  /** The whole comparison as this chart shows it, and the newest one where this is older. */
  full: string;
  newer: { href: string; asOf: string } | null;
}

/** One chart for other sites' pages: its words, the drawing, its source, and the way to all of it. */
export function EmbedPage({ comparison, words, drawing, full, newer }: EmbedPageProps) {
  const { dataset } = comparison;
  const sides = sideWords(comparison);
  const notes = drawingNotes(words, drawing);
  const elsewhere = { target: "_blank", rel: "noopener" };
  return (
    <article className={styles.embed}>
      <p className={styles.of}>{comparisonTitle(comparison)}</p>
      <h1 className={styles.title}>
        {words.title}
        <MarkModelled when={words.modelled} sign />
      </h1>
      <div className={styles.deck}>
        <p>{plainText(words.deck)}</p>
        {drawing && !namesItsSides(drawing) ? (
          <SideKey names={{ a: sides.a.label, b: sides.b.label }} />
        ) : null}
      </div>
      {drawing ? (
        <ChartLive
          label={words.title}
          {...plateOf(drawing)}
          drawing={drawing.kind === "flips" ? null : drawing}
        />
      ) : (
        <p>Too few postings to draw this.</p>
      )}
      {notes.length > 0 ? <p className={styles.reading}>{notes.join(" ")}</p> : null}
      <p className={styles.source}>
        <span>
          {dataset.label}, as of {formatDate(dataset.asOf)}.{" "}
          <a href={full} {...elsewhere}>
            The whole comparison
          </a>
          {newer ? (
            <>
              {" · "}
              <a href={newer.href} {...elsewhere}>
                Figures of {formatDate(newer.asOf)}
              </a>
            </>
          ) : null}
        </span>
        <span className={styles.name}>Crossroles</span>
      </p>
    </article>
  );
}
