"use client";

import { useState } from "react";
import { plainView, viewHref } from "@/lib/view/view";
import styles from "./form-roles.module.css";
import { PickerRole, type RoleOption } from "./picker-role";

interface FormRolesProps {
  roles: readonly RoleOption[];
  a: string;
  b: string;
  /** The dataset the address names. */
  dataset: string | null;
}

/** Two pickers and the way on; without scripts, two plain lists in a form. */
export function FormRoles({ roles, a: firstA, b: firstB, dataset }: FormRolesProps) {
  const [a, setA] = useState(firstA);
  const [b, setB] = useState(firstB);
  return (
    <>
      <div className={`${styles.form} scripted`}>
        <PickerRole side="a" value={a} roles={roles} onPick={setA} />
        <span className={styles.against}>against</span>
        <PickerRole side="b" value={b} roles={roles} onPick={setB} />
        {a && b ? (
          <a className={styles.go} href={viewHref({ ...plainView(a, b), dataset })}>
            Compare
          </a>
        ) : null}
      </div>
      <noscript>
        <form action="/compare" className={styles.form}>
          <SelectRole name="a" value={firstA} roles={roles} />
          <SelectRole name="b" value={firstB} roles={roles} />
          {dataset ? <input type="hidden" name="dataset" value={dataset} /> : null}
          <button type="submit" className={styles.go}>
            Compare
          </button>
        </form>
      </noscript>
    </>
  );
}

export function SelectRole({
  name,
  value,
  roles,
}: {
  name: "a" | "b";
  value: string;
  roles: readonly RoleOption[];
}) {
  return (
    <label>
      {`Role ${name.toUpperCase()} `}
      <select name={name} defaultValue={value}>
        {roles.map((role) => (
          <option key={role.slug} value={role.slug}>
            {`${role.name} (${role.postings})`}
          </option>
        ))}
      </select>
    </label>
  );
}
