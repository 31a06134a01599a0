import Link from "next/link";
import styles from "./page-header.module.css";

export function PageHeader() {
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.name}>
        Crossroles
      </Link>
      <p className={styles.claim}>Two job roles, side by side, from job postings</p>
      <nav className={styles.pages} aria-label="Pages">
        <Link href="/method">Method</Link>
        <Link href="/data">Data</Link>
      </nav>
    </header>
  );
}
