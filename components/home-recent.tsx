"use client";

import styles from "./home-recent.module.css";
import { forgetComparisons, RECENT_KEY, useRecentComparisons } from "./recent-comparisons";

/** The comparisons this browser showed last; nothing where there are none. */
export function HomeRecent() {
  const recent = useRecentComparisons();
  if (recent.length === 0) return <div data-needs-program={RECENT_KEY} />;
  return (
    <section aria-labelledby="recent" className={styles.recent}>
      <h2 id="recent">Seen last</h2>
      <ul>
        {recent.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        Only this browser knows them.{" "}
        <button type="button" onClick={forgetComparisons}>
          Forget them
        </button>
      </p>
    </section>
  );
}
