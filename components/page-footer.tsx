import styles from "./page-footer.module.css";

export function PageFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        Job postings are what employers ask for and state, not what people earn. A posting that keeps its pay
        to itself is counted, but has no part in any pay figure.
      </p>
    </footer>
  );
}
