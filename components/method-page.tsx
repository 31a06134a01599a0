import type { ReactNode } from "react";
import { FIGURES_CHAPTER, LIMITS_CHAPTER, POSTINGS_CHAPTER, READING_CHAPTER } from "@/lib/method/chapters";
import type { Chapter } from "@/lib/method/definition";
import type { OfficialRow } from "@/lib/method/official-statistics";
import type { WorkedExample } from "@/lib/method/worked-example";
import { MethodChapter } from "./method-chapter";
import { MethodDefinition } from "./method-definition";
import { MethodExample } from "./method-example";
import { MethodOfficial } from "./method-official";
import styles from "./method-page.module.css";
import { MethodScores } from "./method-scores";
import { MethodWorks } from "./method-works";
import opening from "./page-opening.module.css";

interface Part {
  id: string;
  heading: string;
  content: ReactNode;
  /** What the heading's column lists. */
  entries?: { id: string; heading: string }[];
}

/** How the figures are made. `example` is null where no two roles have a median. */
export function MethodPage({
  example,
  isEmpty,
  official = [],
}: {
  example: WorkedExample | null;
  isEmpty: boolean;
  official?: OfficialRow[];
}) {
  const parts: Part[] = [
    partOf(POSTINGS_CHAPTER),
    partOf(READING_CHAPTER),
    { id: "scores", heading: "How often the reading is right", content: <MethodScores /> },
    partOf(FIGURES_CHAPTER),
    {
      id: "example",
      heading: example?.title ?? "A worked example",
      content: <MethodExample example={example} isEmpty={isEmpty} />,
    },
    {
      id: "official",
      heading: "Beside official statistics",
      content: <MethodOfficial rows={official} />,
    },
    partOf(LIMITS_CHAPTER),
    { id: "works", heading: "Whose methods these are", content: <MethodWorks /> },
  ];
  return (
    <>
      <div className={`${opening.opening} ${styles.opening}`}>
        <h1>How the figures are made</h1>
        <p>
          What is counted, how a posting is read, what each figure means and how sure it is. Every threshold
          here is the one the computation uses, every score the one last measured, and the example is worked
          out from the postings shown now.
        </p>
        <nav aria-label="On this page">
          <ul>
            {parts.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {parts.map(({ content, ...part }) => (
        <MethodChapter key={part.id} {...part}>
          {content}
        </MethodChapter>
      ))}
    </>
  );
}

function partOf({ id, heading, definitions }: Chapter): Part {
  const content = definitions.map((definition) => (
    <MethodDefinition key={definition.id} definition={definition} />
  ));
  return { id, heading, content, entries: definitions };
}
