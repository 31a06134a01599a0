import { countryName } from "@/lib/posting/countries";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { LEVEL_WORDS, MODE_WORDS } from "@/lib/report/words";
import type { Tool } from "@/lib/view/tool-address";
import type { Filter, View } from "@/lib/view/view";
import type { Choices } from "./comparison-controls";
import styles from "./form-plain.module.css";
import { SelectRole } from "./form-roles";

interface FormPlainProps {
  view: View;
  choices: Choices;
  /** The page that answers, if it is not the comparison's. */
  tool?: Tool;
}

/** Roles and filters where there are no scripts: a form whose answer is a page. */
export function FormPlain({ view, choices, tool }: FormPlainProps) {
  const boxes = (filter: Filter, options: readonly { value: string; name: string }[]) => (
    <details className={styles.filter}>
      <summary>
        {view.a[filter].length ? `${FILTER_WORDS[filter]} (${view.a[filter].length})` : FILTER_WORDS[filter]}
      </summary>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={filter}
            value={value}
            defaultChecked={view.a[filter].includes(value)}
          />{" "}
          {name}
        </label>
      ))}
    </details>
  );
  return (
    <noscript>
      <form action="/compare" className={styles.form}>
        <SelectRole name="a" value={view.a.role} roles={choices.roles} />
        <SelectRole name="b" value={view.b.role} roles={choices.roles} />
        {tool ? <input type="hidden" name="tool" value={tool} /> : null}
        {view.dataset ? <input type="hidden" name="dataset" value={view.dataset} /> : null}
        {boxes(
          "country",
          choices.countries.map(({ code }) => ({ value: code, name: countryName(code) })),
        )}
        {boxes(
          "mode",
          WORK_MODES.map((value) => ({ value, name: MODE_WORDS[value] })),
        )}
        {boxes(
          "level",
          SENIORITIES.map((value) => ({ value, name: LEVEL_WORDS[value] })),
        )}
        <button type="submit">{tool ? "Show" : "Compare"}</button>
      </form>
    </noscript>
  );
}

const FILTER_WORDS: Record<Filter, string> = { country: "Country", mode: "Work mode", level: "Level" };
