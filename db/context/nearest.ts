import type { ComparisonContext } from "@/lib/compare/context";
import { NEAREST_ROLES } from "@/lib/compare/thresholds";
import { SIDES, type View } from "@/lib/view/view";
import type { Dataset } from "../get-dataset";
import { listNearestRoles } from "../list-nearest-roles";
import type { Store } from "../open";

/** The roles nearest to each side's by skills, without these two; of whole roles, whatever the filters. */
export async function readNearest(
  store: Store,
  dataset: Dataset,
  view: Pick<View, "a" | "b">,
): Promise<ComparisonContext["nearest"]> {
  const compared = SIDES.map((side) => view[side].role);
  const [a = [], b = []] = await Promise.all(
    compared.map(async (role) =>
      (await listNearestRoles(role, dataset.id, store))
        .filter(({ slug }) => !compared.includes(slug))
        .slice(0, NEAREST_ROLES)
        .map(({ slug, name, short, nearness, shared, top }) => ({
          slug,
          name,
          short,
          nearness,
          shared,
          top,
        })),
    ),
  );
  return { a, b };
}
