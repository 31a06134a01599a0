"use client";

import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import { formatCount } from "@/lib/format";
import type { Side } from "@/lib/view/view";
import { findOptions } from "./find-options";
import styles from "./picker-role.module.css";
import { SideMark } from "./side-mark";
import { useDismiss } from "./use-dismiss";

export interface RoleOption {
  slug: string;
  name: string;
  postings: number;
}

interface PickerRoleProps {
  side: Side;
  /** Slug of the chosen role; an unknown one leaves the picker empty. */
  value: string;
  roles: readonly RoleOption[];
  onPick: (slug: string) => void;
  /** A role is being pressed that is about to be picked. */
  onPress?: ((slug: string) => void) | undefined;
}

/** A role as a title that can be typed over: a combobox after the ARIA practices. */
export function PickerRole({ side, value, roles, onPick, onPress }: PickerRoleProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = typed !== null;
  const chosen = roles.find(({ slug }) => slug === value);
  const found = open ? findOptions(roles, typed) : [];
  const close = useCallback(() => setTyped(null), []);
  useDismiss(box, open, close);

  const show = () => {
    setTyped("");
    setAt(
      Math.max(
        0,
        roles.findIndex(({ slug }) => slug === value),
      ),
    );
  };
  const pick = (option: RoleOption | undefined) => {
    if (!option) return;
    close();
    if (option.slug !== value) onPick(option.slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp" || event.key === "Enter") {
        event.preventDefault();
        show();
      }
      return;
    }
    const last = found.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(last, at + 8),
      PageUp: Math.max(0, at - 8),
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === "Enter") {
      event.preventDefault();
      pick(found[at]);
    } else if (event.key === "Tab") {
      close();
    }
  };

  return (
    <div ref={box} className={`${styles.picker} ${styles[side]}`}>
      <SideMark side={side} letter />
      <input
        role="combobox"
        aria-label={`Role ${side.toUpperCase()}`}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${id}-${found[at].slug}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={chosen?.name ?? "Choose a role"}
        value={typed ?? chosen?.name ?? ""}
        onClick={() => (open ? undefined : show())}
        onChange={(event) => {
          setTyped(open ? event.target.value : event.target.value.replace(chosen?.name ?? "", ""));
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      <div id={`${id}-list`} role="listbox" aria-label="Roles" className={styles.list} hidden={!open}>
        {found.map((role, index) => (
          <Option
            key={role.slug}
            id={`${id}-${role.slug}`}
            role={role}
            current={index === at}
            chosen={role.slug === value}
            onPick={() => pick(role)}
            onPress={() => onPress?.(role.slug)}
          />
        ))}
      </div>
      {open && found.length === 0 ? <p className={styles.none}>No role is called that.</p> : null}
      <p className="unseen" role="status">
        {open ? `${found.length} roles` : ""}
      </p>
    </div>
  );
}

interface OptionProps {
  id: string;
  role: RoleOption;
  current: boolean;
  chosen: boolean;
  onPick: () => void;
  onPress: () => void;
}

function Option({ id, role, current, chosen, onPick, onPress }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus stays in the combobox, which has the keys.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={`${styles.option} ${current ? styles.current : ""} ${role.postings ? "" : styles.without}`}
      ref={(element) => {
        if (current) element?.scrollIntoView({ block: "nearest" });
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        onPress();
      }}
      onClick={onPick}
    >
      <span>{role.name}</span>
      <span className={styles.count}>{role.postings ? formatCount(role.postings) : "no postings"}</span>
    </div>
  );
}
