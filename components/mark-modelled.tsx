import { LinkKept } from "./link-kept";
import styles from "./mark-modelled.module.css";

interface MarkModelledProps {
  /** Whether what stands before the mark follows from the sample's model; without it there is no mark. */
  when: boolean;
  /** The sign alone, beside one figure among many: their section says once what it means. */
  sign?: boolean;
}

/** Says of what stands before it that no published figure stands behind it, only the sample's model. */
export function MarkModelled({ when, sign = false }: MarkModelledProps) {
  if (!when) return null;
  if (sign) {
    return (
      <span className={styles.sign} title="modelled">
        <span aria-hidden="true">†</span>
        <span className="unseen"> modelled</span>
      </span>
    );
  }
  return (
    <LinkKept className={styles.word} href="/data#modelled" title="Follows from the sample’s model">
      <span aria-hidden="true">† </span>modelled
    </LinkKept>
  );
}
