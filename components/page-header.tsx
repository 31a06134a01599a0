import { LinkKept } from "./link-kept";
import styles from "./page-header.module.css";

export function PageHeader() {
  return (
    <header className={styles.header}>
      <LinkKept href="/" className={styles.name}>
        Crossroles
      </LinkKept>
      <p className={styles.claim}>Two job roles, side by side, from job postings</p>
      <nav className={`${styles.pages} unprinted`} aria-label="Pages">
        <LinkKept href="/offer">Check an offer</LinkKept>
        <LinkKept href="/fit">Your fit</LinkKept>
        <LinkKept href="/roles">Roles</LinkKept>
        <LinkKept href="/method">Method</LinkKept>
        <LinkKept href="/data">Data</LinkKept>
      </nav>
    </header>
  );
}
