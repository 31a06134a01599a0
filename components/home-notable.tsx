import type { NotableWords } from "@/lib/report/notable-words";
import { roleHref } from "@/lib/view/roles-view";
import { LinkKept } from "./link-kept";
import styles from "./table-pairs.module.css";

interface HomeNotableProps {
  notable: readonly NotableWords[];
  isSample: boolean;
  /** What the address names, for the links to name too. */
  dataset: string | null;
}

/** What stands out among the dataset's roles. */
export function HomeNotable({ notable, isSample, dataset }: HomeNotableProps) {
  if (notable.length === 0) return null;
  return (
    <section aria-labelledby="notable" className={styles.section}>
      <h2 id="notable">What stands out here</h2>
      <ul className={styles.pairs}>
        {notable.map(({ id, about, sentence, basis, slug }) => (
          <li key={id}>
            <a href={roleHref(slug, dataset)} className={styles.link}>
              {about}
            </a>
            <p className={styles.said}>{sentence}</p>
            <p className={styles.basis}>{basis}.</p>
          </li>
        ))}
      </ul>
      <p className={styles.basis}>
        Found by the same rules in every dataset: roles that the postings cannot tell apart are named together
        {isSample ? ", and only published figures take part" : ""}.{" "}
        <LinkKept href="/roles">All roles in one table</LinkKept>
      </p>
    </section>
  );
}
