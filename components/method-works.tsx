import { WORKS } from "@/lib/method/works";
import styles from "./method-works.module.css";

/** The publications that definitions follow. */
export function MethodWorks() {
  return (
    <ul className={styles.works}>
      {Object.entries(WORKS).map(([id, work]) => (
        <li key={id} id={`work-${id}`}>
          {work.authors}
          {"year" in work ? ` (${work.year})` : ""}. <cite>{work.title}</cite>. {work.where}.
        </li>
      ))}
    </ul>
  );
}
