"use client";

import { type ReactNode, useState } from "react";
import type { Comparison, Profile } from "@/lib/compare/comparison";
import { countryName } from "@/lib/posting/countries";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { LEVEL_WORDS, MODE_WORDS } from "@/lib/report/words";
import {
  FILTERS,
  type Filter,
  SIDES,
  type Side,
  swapSides,
  type View,
  withFilter,
  withRole,
} from "@/lib/view/view";
import styles from "./comparison-controls.module.css";
import { type FilterOption, PickerFilter } from "./picker-filter";
import { PickerRole, type RoleOption } from "./picker-role";
import { SideMark } from "./side-mark";

export interface Choices {
  roles: readonly RoleOption[];
  countries: readonly { code: string; n: number }[];
}

/** What of a comparison says how many postings a filter's values have. */
export type CountedSides = Pick<Comparison, "view"> &
  Record<Side, Pick<Profile, "seniority" | "workMode" | "countries">>;

interface ComparisonControlsProps {
  view: View;
  comparison: CountedSides;
  choices: Choices;
  onChange: (view: View) => void;
  /** The ways out of the view, beside the filters. */
  ways?: ReactNode;
}

/** The two roles as the page's title, and the filters under them. */
export function ComparisonControls({ view, comparison, choices, onChange, ways }: ComparisonControlsProps) {
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
    />
  );
  const chips = (side?: Side) =>
    FILTERS.map((filter) => (
      <PickerFilter
        key={filter}
        label={FILTER_WORDS[filter]}
        whose={side ? `Side ${side.toUpperCase()}` : undefined}
        options={optionsOf(filter, comparison, choices, side)}
        values={view[side ?? "a"][filter]}
        onChange={(values) => onChange(withFilter(view, filter, values, side))}
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

const FILTER_WORDS: Record<Filter, string> = { country: "Country", mode: "Work mode", level: "Level" };

/** A value's count is known where its own filter is not set: then the figures on the page hold it. */
function optionsOf(
  filter: Filter,
  comparison: CountedSides,
  { countries }: Choices,
  side?: Side,
): FilterOption[] {
  const sides: readonly Side[] = side ? [side] : SIDES;
  const counted = sides.every((each) => comparison.view[each][filter].length === 0);
  const sum = (of: (profile: CountedSides["a"]) => number | undefined) =>
    counted ? sides.reduce<number>((total, each) => total + (of(comparison[each]) ?? 0), 0) : undefined;
  if (filter === "mode") {
    return WORK_MODES.map((value) => ({
      value,
      name: MODE_WORDS[value],
      n: sum((each) => each.workMode[value].n),
    }));
  }
  if (filter === "level") {
    return SENIORITIES.map((value) => ({
      value,
      name: LEVEL_WORDS[value],
      n: sum((each) => each.seniority[value].n),
    }));
  }
  const chosen = sides.flatMap((each) => comparison.view[each].country);
  const codes = new Set([...countries.map(({ code }) => code), ...chosen]);
  return [...codes]
    .map((code) => ({
      value: code,
      name: countryName(code),
      n: sum((each) => each.countries.find((row) => row.code === code)?.n),
    }))
    .sort((x, y) => (y.n ?? 0) - (x.n ?? 0));
}
