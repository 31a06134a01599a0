"use client";

import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import { findOptions } from "./find-options";
import styles from "./picker-skills.module.css";
import { useDismiss } from "./use-dismiss";

export interface SkillOption {
  slug: string;
  name: string;
}

interface PickerSkillsProps {
  options: readonly SkillOption[];
  picked: readonly string[];
  onChange: (picked: string[]) => void;
}

const SHOWN = 40;
const OFFERED = 14;

/** Skills typed and picked one after the other: a combobox after the ARIA practices, and what was picked beneath it. */
export function PickerSkills({ options, picked, onChange }: PickerSkillsProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(box, open, close);

  const names = new Map(options.map(({ slug, name }) => [slug, name]));
  const shown = picked.filter((slug) => names.has(slug));
  const left = options.filter(({ slug }) => !picked.includes(slug));
  const found = findOptions(left, typed).slice(0, SHOWN);
  const pick = (option: SkillOption | undefined) => {
    if (!option) return;
    onChange([...picked, option.slug]);
    setTyped("");
    setAt(0);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: open && at < last ? at + 1 : 0,
      ArrowUp: at <= 0 ? last : at - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt(to);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (open) pick(found[at]);
    } else if (event.key === "Tab") {
      close();
    }
  };
  const current = open ? found[at] : undefined;

  return (
    <div className={styles.skills}>
      <div ref={box} className={styles.box}>
        <input
          role="combobox"
          aria-label="Add a skill you have"
          aria-expanded={open && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${id}-${current.slug}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="Type a skill, such as SQL"
          value={typed}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label="Skills"
          className={styles.list}
          hidden={!open || found.length === 0}
        >
          {open
            ? found.map((option, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus stays in the combobox, which has the keys.
                <div
                  key={option.slug}
                  id={`${id}-${option.slug}`}
                  role="option"
                  aria-selected={index === at}
                  className={index === at ? styles.current : undefined}
                  ref={(element) => {
                    if (index === at) element?.scrollIntoView({ block: "nearest" });
                  }}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => pick(option)}
                >
                  {option.name}
                </div>
              ))
            : null}
        </div>
        {open && found.length === 0 ? (
          <p className={styles.none}>No skill that these postings ask for is called that.</p>
        ) : null}
      </div>
      {shown.length > 0 ? (
        <ul className={styles.picked} aria-label="Skills you have">
          {shown.map((slug) => {
            const name = names.get(slug) ?? slug;
            return (
              <li key={slug}>
                <button
                  type="button"
                  aria-label={`Take ${name} away`}
                  onClick={() => onChange(picked.filter((one) => one !== slug))}
                >
                  {name} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <fieldset className={styles.offered}>
        <legend>Asked for most, add with one touch</legend>
        {left.slice(0, OFFERED).map((option) => (
          <button
            key={option.slug}
            type="button"
            aria-label={`Add ${option.name}`}
            onClick={() => pick(option)}
          >
            <span aria-hidden="true">+</span> {option.name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
