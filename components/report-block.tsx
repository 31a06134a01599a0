import type { Block } from "@/lib/report/article/article";
import type { Span } from "@/lib/report/spans";
import type { Counted } from "@/lib/view/counted";
import { SIDES } from "@/lib/view/view";
import styles from "./report-block.module.css";
import { Sentence } from "./sentence";
import { SideMark } from "./side-mark";

/** One part of an article's section. */
export function ReportBlock({ block, of }: { block: Block; of: Counted }) {
  switch (block.kind) {
    case "text":
      return (
        <p className={styles.text}>
          <Sentence spans={block.sentences.flatMap((sentence) => [...sentence, { text: " " }])} of={of} />
        </p>
      );
    case "list":
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={keyOf(item)}>
              <Sentence spans={item} of={of} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <ReportTable block={block} of={of} />;
    case "plate":
      return (
        <figure className={styles.figure}>
          <div
            style={{ height: block.height }}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: plates are drawn by lib/charts, which escapes every text.
            dangerouslySetInnerHTML={{ __html: block.svg }}
          />
          <figcaption>
            <Sentence spans={block.caption} of={of} />
          </figcaption>
        </figure>
      );
    case "sides":
      return (
        <div className={styles.sides}>
          {SIDES.map((side) => (
            <div key={side}>
              <h3 className={styles[side]}>
                <SideMark side={side} /> {block.of[side].heading}
              </h3>
              {block.of[side].groups.map(({ heading, items }, index) => (
                <div key={heading ?? index} className={styles.group}>
                  {heading ? <h4>{heading}</h4> : null}
                  <ul className={styles.list}>
                    {items.map((item) => (
                      <li key={keyOf(item)}>
                        <Sentence spans={item} of={of} />
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
        </div>
      );
  }
}

interface ReportTableProps {
  block: Extract<Block, { kind: "table" }>;
  of: Counted;
}

function ReportTable({ block: { caption, columns, rows }, of }: ReportTableProps) {
  return (
    <figure className={styles.tabled}>
      <figcaption>{caption}</figcaption>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={caption}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places, and two may be named alike.
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, side, cells }) => (
              <tr key={keyOf(label)}>
                <th scope="row">
                  {side ? (
                    <>
                      <SideMark side={side} />
                      {"\u00a0"}
                    </>
                  ) : null}
                  <Sentence spans={label} of={of} />
                </th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell stands for its column.
                  <td key={index}>
                    <Cell spans={cell} of={of} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** A figure, and below it what stands apart from it: its interval. */
function Cell({ spans, of }: { spans: readonly Span[]; of: Counted }) {
  const beside = spans.filter(({ apart }) => !apart);
  const below = spans.flatMap(({ apart, ...span }) => (apart ? [span] : []));
  if (spans.length === 0) return "–";
  const figure = <Sentence spans={beside} of={of} />;
  return (
    <>
      {beside.length > 1 ? <span>{figure}</span> : figure}
      {below.length > 0 ? (
        <small>
          <Sentence spans={below} of={of} />
        </small>
      ) : null}
    </>
  );
}

const keyOf = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join("");
