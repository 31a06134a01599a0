"use client";

import { useSearchParams } from "next/navigation";
import { Fragment, type ReactNode } from "react";
import type { RoleFigures } from "@/lib/compare/role-figures";
import { formatCount, formatMoney, formatMoneyChange, formatShare } from "@/lib/format";
import {
  isAscendingFirst,
  parseRolesView,
  ROLES_PARAMETERS,
  type RolesColumn,
  type RolesView,
  roleHref,
  rolesHref,
} from "@/lib/view/roles-view";
import { findOptions } from "./find-options";
import { Signed } from "./mark-modelled";
import styles from "./table-roles.module.css";

interface TableRolesProps {
  roles: readonly RoleFigures[];
  /** What the columns of pay are called: "Median US base pay". */
  payLabel: string;
  currency: string;
}

const VALUE: Record<RolesColumn, (role: RoleFigures) => number | string | null> = {
  name: ({ name }) => name,
  postings: ({ postings }) => postings,
  median: ({ pay }) => pay.median,
  gap: ({ gap }) => gap?.amount ?? null,
  senior: ({ seniorShare }) => seniorShare,
  remote: ({ remoteShare }) => remoteShare,
};

/** Every role's figures; the address says how they are sorted and which are shown. */
export function TableRoles({ roles, payLabel, currency }: TableRolesProps) {
  const query = useSearchParams();
  const dataset = query.get("dataset");
  const view = parseRolesView(query);
  const found = sorted(findOptions(roles, view.find), view);
  const show = (next: RolesView) => window.history.replaceState(null, "", rolesHref(next, dataset));
  const columns: { column: RolesColumn; label: string; after?: string }[] = [
    { column: "name", label: "Role" },
    { column: "postings", label: "Active postings" },
    { column: "median", label: payLabel, after: "n" },
    { column: "gap", label: "Gap to all" },
    { column: "senior", label: "Senior and staff" },
    { column: "remote", label: "Remote" },
  ];
  return (
    <>
      <form action="/roles" className={styles.find} data-needs-program="">
        <label htmlFor="find-role">Find a role</label>
        <input
          id="find-role"
          type="search"
          name={ROLES_PARAMETERS.find}
          defaultValue={view.find}
          autoComplete="off"
          onChange={(event) => show({ ...view, find: event.target.value })}
        />
        <noscript>
          <Hidden view={view} dataset={dataset} />
          <button type="submit">Find</button>
        </noscript>
        <p role="status">
          {view.find ? `${formatCount(found.length)} of ${formatCount(roles.length)} roles` : ""}
        </p>
      </form>
      <table className={styles.table}>
        <caption className="unseen">Roles, with their postings, pay, seniority and remote share</caption>
        <thead>
          <tr>
            {columns.map(({ column, label, after }) => (
              <Fragment key={column}>
                <th
                  scope="col"
                  aria-sort={view.sort !== column ? undefined : view.ascending ? "ascending" : "descending"}
                >
                  <SortLink column={column} view={view} dataset={dataset} show={show}>
                    {label}
                  </SortLink>
                </th>
                {after ? (
                  <th scope="col" className={styles.n}>
                    {after}
                  </th>
                ) : null}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((role) => (
            <Row key={role.slug} role={role} currency={currency} dataset={dataset} />
          ))}
        </tbody>
      </table>
      {found.length === 0 ? (
        <p className={styles.none}>
          No role with postings is called that.{" "}
          <a href={rolesHref({ ...view, find: "" }, dataset)}>Show all</a>
        </p>
      ) : null}
    </>
  );
}

interface RowProps {
  role: RoleFigures;
  currency: string;
  dataset: string | null;
}

function Row({ role, currency, dataset }: RowProps) {
  const { slug, name, postings, pay, gap, seniorShare, remoteShare, modelled } = role;
  return (
    <tr>
      <th scope="row">
        <a href={roleHref(slug, dataset)}>{name}</a>
      </th>
      <td data-label="Postings">
        <Signed modelled={modelled.postings}>{formatCount(postings)}</Signed>
      </td>
      <td data-label="Median">
        {pay.median === null ? (
          <span className={styles.muted}>–</span>
        ) : (
          <Signed modelled={modelled.median}>{formatMoney(pay.median, currency)}</Signed>
        )}
      </td>
      <td data-label="n" className={styles.n}>
        <Signed modelled={modelled.n}>{formatCount(pay.n)}</Signed>
        {pay.median === null ? <small>too few</small> : pay.few ? <small>few</small> : null}
      </td>
      <td data-label="Gap to all">
        {gap === null ? (
          <span className={styles.muted}>–</span>
        ) : (
          <span className={gap.clear ? undefined : styles.muted}>
            <Signed modelled={modelled.gap}>{formatMoneyChange(gap.amount, currency)}</Signed>
            {gap.clear ? null : <span className="unseen">, not clear</span>}
          </span>
        )}
      </td>
      <td data-label="Senior, staff">
        <Signed modelled={modelled.seniorShare}>{formatShare(seniorShare)}</Signed>
      </td>
      <td data-label="Remote">
        <Signed modelled={modelled.remoteShare}>{formatShare(remoteShare)}</Signed>
      </td>
    </tr>
  );
}

interface SortLinkProps {
  column: RolesColumn;
  view: RolesView;
  dataset: string | null;
  show: (view: RolesView) => void;
  children: ReactNode;
}

/** Sorts by a column; by the one in use, the other way round. */
function SortLink({ column, view, dataset, show, children }: SortLinkProps) {
  const isUsed = view.sort === column;
  const ascending = isUsed ? !view.ascending : isAscendingFirst(column);
  const next = { ...view, sort: column, ascending };
  return (
    <a
      href={rolesHref(next, dataset)}
      className={isUsed ? styles.used : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        show(next);
      }}
    >
      {children}
      <span aria-hidden="true" className={styles.arrow}>
        {isUsed && view.ascending ? "↑" : "↓"}
      </span>
    </a>
  );
}

/** What a form without scripts sends along. */
function Hidden({ view, dataset }: { view: RolesView; dataset: string | null }) {
  return (
    <>
      <input type="hidden" name={ROLES_PARAMETERS.sort} value={view.sort} />
      <input type="hidden" name={ROLES_PARAMETERS.order} value={view.ascending ? "up" : "down"} />
      {dataset ? <input type="hidden" name="dataset" value={dataset} /> : null}
    </>
  );
}

/** What has no figure stands last, whichever way the rest runs; ties by name. */
function sorted(roles: RoleFigures[], { sort, ascending }: RolesView): RoleFigures[] {
  const of = VALUE[sort];
  return roles.sort((x, y) => {
    const [p, q] = [of(x), of(y)];
    if (p === null || q === null)
      return Number(p === null) - Number(q === null) || (x.name < y.name ? -1 : 1);
    const order = p < q ? -1 : p > q ? 1 : 0;
    return (ascending ? order : -order) || (x.name < y.name ? -1 : 1);
  });
}
