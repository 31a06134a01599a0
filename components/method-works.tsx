import { WORKS } from "@/lib/method/works";
import styles from "./method-works.module.css";

/** The publications that definitions follow. */
export function MethodWorks() {
  return (
    <ul className={styles.works}>
      {Object.entries(WORKS).map(([id, { authors, year, title, where }]) => (
        <li key={id} id={`work-${id}`}>
          {authors} ({year}). <cite>{title}</cite>. {where}.
        </li>
      ))}
    </ul>
  );
}
