import type { Choices } from "@/components/comparison-controls";
import type { RoleOption } from "@/components/picker-role";
import { listCountries, listRoles } from "@/db";

/** What pickers need to know of roles, and no more, since all of it goes to the browser. */
export async function roleOptions(dataset: string): Promise<RoleOption[]> {
  return (await listRoles(dataset)).map(({ slug, name, postings }) => ({ slug, name, postings }));
}

/** What a comparison's roles and filters are chosen from. */
export async function readChoices(dataset: string): Promise<Choices> {
  const countries = (await listCountries(dataset)).map(({ code }) => ({ code }));
  return { roles: await roleOptions(dataset), countries };
}
