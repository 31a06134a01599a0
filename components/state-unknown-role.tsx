import { SIDES, type Side } from "@/lib/view/view";
import { FormRoles } from "./form-roles";
import type { RoleOption } from "./picker-role";
import { StateText } from "./state-text";

/** One of the two roles, or both, do not exist; the other is kept. */
export function StateUnknownRole({
  asked,
  roles,
  dataset,
}: {
  asked: Record<Side, string>;
  roles: readonly RoleOption[];
  dataset: string | null;
}) {
  const isKnown = (slug: string) => roles.some((role) => role.slug === slug.toLowerCase());
  const unknown = SIDES.filter((side) => !isKnown(asked[side])).map((side) => `“${asked[side]}”`);
  const kept = (side: Side) => (isKnown(asked[side]) ? asked[side].toLowerCase() : "");
  return (
    <>
      <StateText
        title={unknown.length > 1 ? "These roles are not known here" : "This role is not known here"}
      >
        <p>There is no role called {unknown.join(" or ")}. Choose another:</p>
      </StateText>
      <FormRoles roles={roles} a={kept("a")} b={kept("b")} dataset={dataset} />
    </>
  );
}
