import { MIN_DISCLOSED, MIN_EMPLOYERS } from "@/lib/compare/thresholds";
import type { WorkedExample } from "@/lib/method/worked-example";
import { MarkModelled } from "./mark-modelled";
import styles from "./method-example.module.css";
import { Sentence } from "./sentence";

/** The definitions applied to two roles of the dataset, or why they can't be. */
export function MethodExample({ example, isEmpty }: { example: WorkedExample | null; isEmpty: boolean }) {
  if (isEmpty) {
    return (
      <p>There are no postings here yet, so there is nothing to work through. Import some and look again.</p>
    );
  }
  if (!example) {
    return (
      <p>
        No two roles of the dataset have a median each, which takes {MIN_DISCLOSED} postings with pay from{" "}
        {MIN_EMPLOYERS} employers, so there is nothing to work through.
      </p>
    );
  }
  return (
    <>
      <p>
        {example.about}
        <MarkModelled when={example.modelled} /> <a href={example.href}>All figures of the comparison</a>
      </p>
      <ol className={styles.steps}>
        {example.steps.map(({ to, heading, sentences }) => (
          <li key={heading}>
            <h3>
              <a href={`#${to}`}>{heading}</a>
            </h3>
            <p>
              <Sentence spans={sentences} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
