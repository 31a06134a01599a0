import type { ReactNode } from "react";
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

/** A figure with the sign beside it where it is modelled. */
export function Signed({ modelled, children }: { modelled: boolean; children: ReactNode }) {
  return (
    <>
      {children}
      <MarkModelled when={modelled} sign />
    </>
  );
}

/** What the sign means, once for a section in which some figures bear it. */
export function NoteModelled({ when }: { when: boolean }) {
  if (!when) return null;
  return (
    <span className={styles.note}>
      <MarkModelled when />, not published.
    </span>
  );
}
