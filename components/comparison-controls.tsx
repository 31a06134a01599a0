"use client";

import { type ReactNode, useState } from "react";
import type { ValueCounts } from "@/lib/compare/value-counts";
import { COUNTRY_GROUPS } from "@/lib/posting/country-groups";
import { FILTERS, SIDES, type Side, swapSides, type View, withFilter, withRole } from "@/lib/view/view";
import styles from "./comparison-controls.module.css";
import { type CountedSides, FILTER_WORDS, filterOptions } from "./filter-options";
import { PickerFilter } from "./picker-filter";
import { PickerRole, type RoleOption } from "./picker-role";
import { SideMark } from "./side-mark";

export interface Choices {
  roles: readonly RoleOption[];
  countries: readonly { code: string }[];
}

interface ComparisonControlsProps {
  view: View;
  comparison: CountedSides;
  /** Of the values of the filters that are set. */
  counts?: ValueCounts;
  choices: Choices;
  onChange: (view: View) => void;
  /** Something is being pressed that is about to choose this view. */
  onPress?: (view: View) => void;
  /** The ways out of the view, beside the filters. */
  ways?: ReactNode;
}

/** The two roles as the page's title, and the filters under them. */
export function ComparisonControls(props: ComparisonControlsProps) {
  const { view, comparison, counts, choices, onChange, onPress, ways } = props;
  const differs = FILTERS.some((filter) => view.a[filter].join() !== view.b[filter].join());
  const [wantsSplit, setSplit] = useState(false);
  const split = differs || wantsSplit;
  const filtered = FILTERS.some((filter) => view.a[filter].length + view.b[filter].length > 0);
  const picker = (side: Side) => (
    <PickerRole
      side={side}
      value={view[side].role}
      roles={choices.roles}
      onPick={(role) => onChange(withRole(view, side, role))}
      onPress={onPress && ((role) => onPress(withRole(view, side, role)))}
    />
  );
  const chips = (side?: Side) =>
    FILTERS.map((filter) => (
      <PickerFilter
        key={filter}
        label={FILTER_WORDS[filter]}
        whose={side ? `Side ${side.toUpperCase()}` : undefined}
        options={filterOptions(filter, choices.countries, { comparison, counts }, side)}
        groups={filter === "country" ? COUNTRY_GROUPS : undefined}
        values={view[side ?? "a"][filter]}
        onChange={(values) => onChange(withFilter(view, filter, values, side))}
        onPress={onPress && ((values) => onPress(withFilter(view, filter, values, side)))}
      />
    ));
  const merge = () => {
    setSplit(false);
    if (differs) onChange(FILTERS.reduce((to, filter) => withFilter(to, filter, view.a[filter]), view));
  };
  return (
    <div className={`${styles.controls} scripted`}>
      <div className={styles.roles}>
        {picker("a")}
        <button
          type="button"
          className={`${styles.swap} unprinted`}
          aria-label="Swap the two sides"
          title="Swap"
          onPointerDown={() => onPress?.(swapSides(view))}
          onClick={() => onChange(swapSides(view))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.3"
            />
          </svg>
        </button>
        {picker("b")}
      </div>
      <div className={`${styles.bar} unprinted`}>
        <div className={styles.filters}>
          {split
            ? SIDES.map((side) => (
                <div key={side} className={styles.own}>
                  <SideMark side={side} letter />
                  {chips(side)}
                </div>
              ))
            : chips()}
          {split ? (
            <button type="button" className={styles.quiet} onClick={merge}>
              Same filters for both
            </button>
          ) : (
            <button type="button" className={styles.quiet} onClick={() => setSplit(true)}>
              + different filters for A and B
            </button>
          )}
          {filtered ? (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => onChange(FILTERS.reduce((to, filter) => withFilter(to, filter, []), view))}
            >
              Clear all
            </button>
          ) : null}
        </div>
        {ways}
      </div>
    </div>
  );
}
