"use client";

import { useCallback, useId, useRef, useState } from "react";
import { formatCount } from "@/lib/format";
import { findOptions } from "./find-options";
import styles from "./picker-filter.module.css";
import { useDismiss } from "./use-dismiss";

export interface FilterOption {
  value: string;
  name: string;
  /** Postings behind the value, where that is known. */
  n?: number;
}

interface PickerFilterProps {
  label: string;
  /** Whose filter it is, for those who cannot see where it stands. */
  whose?: string;
  options: readonly FilterOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

const LONG = 12;

/** One filter as a quiet chip that opens a list to tick. Every tick counts at once. */
export function PickerFilter({ label, whose, options, values, onChange }: PickerFilterProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const close = useCallback((byKey: boolean) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  }, []);
  useDismiss(box, open, close);

  const found = findOptions(options, typed);
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);

  return (
    <div ref={box} className={styles.picker}>
      <button
        ref={button}
        type="button"
        className={`${styles.chip} ${values.length ? styles.on : ""}`}
        aria-expanded={open}
        aria-controls={`${id}-panel`}
        onClick={() => {
          setOpen(!open);
          setTyped("");
        }}
      >
        {whose ? <span className="unseen">{whose}: </span> : null}
        {label} <b>{summary(values, options)}</b>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
      <fieldset id={`${id}-panel`} className={styles.panel} hidden={!open}>
        <legend className="unseen">{label}</legend>
        {open ? (
          <>
            {options.length > LONG ? (
              <input
                type="search"
                aria-label={`Find a ${label.toLowerCase()}`}
                placeholder="Type to find"
                className={styles.search}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                // biome-ignore lint/a11y/noAutofocus: the reader opened this list to choose from it.
                autoFocus
              />
            ) : null}
            <div className={styles.options}>
              {found.map(({ value, name, n }) => (
                <label key={value} className={n === 0 ? styles.without : undefined}>
                  <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
                  <span>{name}</span>
                  {n === undefined ? null : <small>{n ? formatCount(n) : "none"}</small>}
                </label>
              ))}
              {found.length === 0 ? <p>Nothing is called that.</p> : null}
            </div>
            <button
              type="button"
              className={styles.any}
              disabled={values.length === 0}
              onClick={() => onChange([])}
            >
              Any {label.toLowerCase()}
            </button>
          </>
        ) : null}
      </fieldset>
    </div>
  );
}

function summary(values: readonly string[], options: readonly FilterOption[]): string {
  const [first, ...more] = values;
  if (!first) return "Any";
  const name = options.find(({ value }) => value === first)?.name ?? first;
  return more.length ? `${name} + ${more.length}` : name;
}
