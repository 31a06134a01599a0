import { Fragment } from "react";
import type { Definition, Paragraph } from "@/lib/method/definition";
import { shortWork } from "@/lib/method/works";
import { LinkKept } from "./link-kept";
import styles from "./method-definition.module.css";

/** One definition: what it says, whose method it is and which files hold it. */
export function MethodDefinition({ definition }: { definition: Definition }) {
  const { id, heading, paragraphs, items, works = [], code } = definition;
  return (
    <section id={id} className={styles.definition} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>
        {heading}
        <a className={styles.anchor} href={`#${id}`} aria-label={`Link to: ${heading}`}>
          #
        </a>
      </h3>
      {paragraphs.map((paragraph) => (
        <p key={keyOf(paragraph)}>
          <Phrases paragraph={paragraph} />
        </p>
      ))}
      {items ? (
        <dl>
          {items.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <Phrases paragraph={text} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {works.length + code.length > 0 ? (
        <p className={styles.origin}>
          {works.map((work) => (
            <Fragment key={work}>
              <a href={`#work-${work}`}>{shortWork(work)}</a>
              {" · "}
            </Fragment>
          ))}
          {code.map((file, index) => (
            <Fragment key={file}>
              {index > 0 ? ", " : ""}
              <code>{file}</code>
            </Fragment>
          ))}
        </p>
      ) : null}
    </section>
  );
}

/** Words, with numbers that stay whole and links to other definitions. */
function Phrases({ paragraph }: { paragraph: Paragraph }) {
  return paragraph.map((phrase) => {
    if (typeof phrase === "string") return <Fragment key={phrase}>{phrase}</Fragment>;
    if ("shown" in phrase) {
      return (
        <data key={phrase.name} value={phrase.value} className={styles.constant}>
          {phrase.shown}
        </data>
      );
    }
    return phrase.to.startsWith("/") ? (
      <LinkKept key={phrase.to} href={phrase.to}>
        {phrase.words}
      </LinkKept>
    ) : (
      <a key={phrase.to} href={`#${phrase.to}`}>
        {phrase.words}
      </a>
    );
  });
}

const keyOf = (paragraph: Paragraph) => paragraph.find((phrase) => typeof phrase === "string") as string;
