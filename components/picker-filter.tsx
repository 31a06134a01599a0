"use client";

import { useCallback, useId, useRef, useState } from "react";
import { formatCount, formatCounted } from "@/lib/format";
import { type CountryGroup, groupsAmong } from "@/lib/posting/country-groups";
import type { FilterOption } from "./filter-options";
import { findOptions } from "./find-options";
import styles from "./picker-filter.module.css";
import { useDismiss } from "./use-dismiss";

interface PickerFilterProps {
  label: string;
  /** Whose filter it is, for those who cannot see where it stands. */
  whose?: string;
  options: readonly FilterOption[];
  /** Values that are often chosen together. */
  groups?: readonly CountryGroup[] | undefined;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** Something is being pressed that is about to choose these. */
  onPress?: ((values: string[]) => void) | undefined;
}

const LONG = 12;

/** One filter as a quiet chip that opens a list to tick. Every tick counts at once. */
export function PickerFilter({
  label,
  whose,
  options,
  groups = [],
  values,
  onChange,
  onPress,
}: PickerFilterProps) {
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
  const toggled = (value: string) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

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
            {groups.length > 0 ? (
              <div className={styles.groups}>
                {groups.map((group) => (
                  <Group
                    key={group.code}
                    group={group}
                    options={options}
                    values={values}
                    onChange={onChange}
                    onPress={onPress}
                  />
                ))}
              </div>
            ) : null}
            <div className={styles.options}>
              {found.map(({ value, name, n }) => (
                <label
                  key={value}
                  className={n === 0 ? styles.without : undefined}
                  onPointerDown={() => onPress?.(toggled(value))}
                >
                  <input
                    type="checkbox"
                    checked={values.includes(value)}
                    onChange={() => onChange(toggled(value))}
                  />
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
              onPointerDown={() => onPress?.([])}
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

interface GroupProps extends Pick<PickerFilterProps, "options" | "values" | "onChange" | "onPress"> {
  group: CountryGroup;
}

/** All countries of a group with one click, and how many of them have postings. */
function Group({ group: { name, countries }, options, values, onChange, onPress }: GroupProps) {
  const isChosen = countries.every((code) => values.includes(code));
  const hiring = options.filter(({ value, n }) => n !== 0 && countries.includes(value)).length;
  const others = values.filter((value) => !countries.includes(value));
  const next = isChosen ? others : [...others, ...countries];
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onPointerDown={() => onPress?.(next)}
      onClick={() => onChange(next)}
    >
      {name} <small>{formatCounted(hiring, "country", "countries")}</small>
    </button>
  );
}

function summary(values: readonly string[], options: readonly FilterOption[]): string {
  const { groups, others } = groupsAmong(values);
  const nameOf = (value: string) => options.find((option) => option.value === value)?.name ?? value;
  const [first, ...more] = [...groups.map(({ name }) => name), ...others.map(nameOf)];
  if (!first) return "Any";
  return more.length ? `${first} + ${more.length}` : first;
}
