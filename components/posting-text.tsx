import type { ListedPosting } from "@/lib/posting/listed-posting";
import { type Mark, type Piece, passagesOf, piecesOf } from "@/lib/posting/passages";
import { marksOf } from "@/lib/report/posting-evidence";
import type { Picked } from "@/lib/view/postings-view";
import styles from "./posting-text.module.css";

/** What a posting says around its evidence; the whole text one click away. */
export function PostingText({ posting, picked }: { posting: ListedPosting; picked: Picked }) {
  const { text } = posting;
  if (!text) return <p className={styles.none}>It has no text.</p>;
  const marks = marksOf(posting, picked);
  return (
    <>
      {passagesOf(text, marks).map(({ start, pieces, before, after }) => (
        <p key={start} className={styles.passage}>
          {before ? "… " : ""}
          <Pieces pieces={pieces} />
          {after ? " …" : ""}
        </p>
      ))}
      <details className={styles.whole}>
        <summary>Whole text</summary>
        <div className={styles.text}>
          <Pieces pieces={piecesOf(text, marks)} />
        </div>
      </details>
    </>
  );
}

/** A text with what it proves marked. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, mark }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
    mark ? <Marked key={index} mark={mark} text={text} /> : text,
  );
}

function Marked({ mark, text }: { mark: Mark; text: string }) {
  return (
    <mark className={mark.picked ? styles.picked : styles.mark} title={mark.proves}>
      {text}
    </mark>
  );
}
