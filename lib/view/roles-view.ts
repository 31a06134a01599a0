/** How the table of roles is sorted, and which of them it shows. */
export interface RolesView {
  /** Part of a name; "" for all. */
  find: string;
  sort: RolesColumn;
  /** From the smallest up. */
  ascending: boolean;
}

export const ROLES_COLUMNS = ["name", "postings", "median", "gap", "senior", "remote"] as const;
export type RolesColumn = (typeof ROLES_COLUMNS)[number];

const PARAMETERS = { find: "find", sort: "sort", order: "order" } as const;
/** As they stand in the page's form. */
export const ROLES_PARAMETERS = PARAMETERS;
const LONGEST_FIND = 80;

export const FIRST_ROLES_VIEW: RolesView = { find: "", sort: "postings", ascending: false };

/** Names are read from the top down, figures from the largest. */
export const isAscendingFirst = (sort: RolesColumn) => sort === "name";

/** Reads how the table is asked for; what cannot be used is as if it had not been given. */
export function parseRolesView(query: URLSearchParams): RolesView {
  const sort = ROLES_COLUMNS.find((column) => column === query.get(PARAMETERS.sort)) ?? "postings";
  const order = query.get(PARAMETERS.order);
  return {
    find: (query.get(PARAMETERS.find) ?? "").trim().slice(0, LONGEST_FIND),
    sort,
    ascending: order === "up" || (order !== "down" && isAscendingFirst(sort)),
  };
}

/** The address of the table; what is default is left out. */
export function rolesHref({ find, sort, ascending }: RolesView, dataset: string | null = null): string {
  const query = new URLSearchParams();
  if (find) query.set(PARAMETERS.find, find);
  if (sort !== FIRST_ROLES_VIEW.sort) query.set(PARAMETERS.sort, sort);
  if (ascending !== isAscendingFirst(sort)) query.set(PARAMETERS.order, ascending ? "up" : "down");
  if (dataset) query.set("dataset", dataset);
  return query.size > 0 ? `/roles?${query}` : "/roles";
}

/** The address of one role's page. */
export function roleHref(slug: string, dataset: string | null = null): string {
  return dataset ? `/roles/${slug}?${new URLSearchParams({ dataset })}` : `/roles/${slug}`;
}
