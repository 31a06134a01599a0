import { formatCount } from "@/lib/format";
import type { Tool } from "@/lib/view/tool-address";
import { FILTERS, type Filter, parameterOf, SIDES, type Side, type View } from "@/lib/view/view";
import type { Choices } from "./comparison-controls";
import styles from "./fields-plain.module.css";
import { type Counted, FILTER_WORDS, type FilterOption, filterOptions } from "./filter-options";
import { SelectRole } from "./form-roles";

export interface FieldsPlainProps {
  view: View;
  choices: Choices;
  /** What says how many postings each value has. */
  counted?: Counted;
  /** The page that answers, if it is not the comparison's. */
  tool?: Tool;
}

/** Roles and filters as plain fields of a form whose answer is a page. */
export default function FieldsPlain({ view, choices, counted, tool }: FieldsPlainProps) {
  const isShared = (filter: Filter) => view.a[filter].join() === view.b[filter].join();
  const boxes = (filter: Filter, side?: Side) => (
    <Boxes
      key={filter}
      filter={filter}
      side={side}
      options={filterOptions(filter, choices.countries, counted, side)}
      values={side ? (isShared(filter) ? [] : view[side][filter]) : isShared(filter) ? view.a[filter] : []}
    />
  );
  return (
    <form action="/compare" className={styles.form}>
      <SelectRole name="a" value={view.a.role} roles={choices.roles} />
      <SelectRole name="b" value={view.b.role} roles={choices.roles} />
      {tool ? <input type="hidden" name="tool" value={tool} /> : null}
      {view.dataset ? <input type="hidden" name="dataset" value={view.dataset} /> : null}
      {FILTERS.map((filter) => boxes(filter))}
      {SIDES.map((side) => (
        <details key={side} className={styles.filter} open={FILTERS.some((filter) => !isShared(filter))}>
          <summary>Only {side.toUpperCase()}</summary>
          <label>
            Countries, as codes{" "}
            <input
              name={parameterOf("country", side)}
              defaultValue={isShared("country") ? "" : view[side].country.join(", ")}
              placeholder="DE, AT"
            />
          </label>
          {boxes("mode", side)}
          {boxes("level", side)}
        </details>
      ))}
      <button type="submit">{tool ? "Show" : "Compare"}</button>
    </form>
  );
}

interface BoxesProps {
  filter: Filter;
  side: Side | undefined;
  options: readonly FilterOption[];
  values: readonly string[];
}

function Boxes({ filter, side, options, values }: BoxesProps) {
  return (
    <details className={styles.filter}>
      <summary>
        {FILTER_WORDS[filter]}
        {values.length ? ` (${values.length})` : ""}
      </summary>
      {options.map(({ value, name, n }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={parameterOf(filter, side)}
            value={value}
            defaultChecked={values.includes(value)}
          />
          {` ${name} `}
          {n === undefined ? null : <small>{n ? formatCount(n) : "none"}</small>}
        </label>
      ))}
    </details>
  );
}
