import { expect, test } from "vitest";
import { FIRST_ROLES_VIEW, parseRolesView, ROLES_COLUMNS, rolesHref } from "./roles-view";

const queryOf = (href: string) => new URLSearchParams(href.split("?")[1]);

test("a table's address reads back as the same table, and the default one has none", () => {
  for (const sort of ROLES_COLUMNS)
    for (const ascending of [true, false])
      for (const find of ["", "data & co"]) {
        const view = { find, sort, ascending };
        expect(parseRolesView(queryOf(rolesHref(view)))).toEqual(view);
      }
  expect(rolesHref(FIRST_ROLES_VIEW)).toBe("/roles");
  expect(rolesHref(FIRST_ROLES_VIEW, "sample")).toBe("/roles?dataset=sample");
});

test("names start at the top, figures at the largest, and nonsense is as if not given", () => {
  expect(parseRolesView(new URLSearchParams("sort=name"))).toMatchObject({ ascending: true });
  expect(parseRolesView(new URLSearchParams("sort=median"))).toMatchObject({ ascending: false });
  expect(parseRolesView(new URLSearchParams("sort=luck&order=sideways"))).toEqual(FIRST_ROLES_VIEW);
});
