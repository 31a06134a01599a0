import { inArray } from "drizzle-orm";
import type { SideEmployers } from "@/lib/compare/context";
import { sideEmployers } from "@/lib/compare/side-employers";
import type { Slice } from "@/lib/view/view";
import { profileOfSlice } from "../get-comparison";
import type { Dataset } from "../get-dataset";
import type { Store } from "../open";
import { employer } from "../schema";

/** Who has most of a slice's postings, by name. */
export function readEmployers(store: Store, dataset: Dataset, slice: Slice): SideEmployers {
  const profile = profileOfSlice(store, dataset, slice);
  const ids = profile.largest.map(([id]) => id);
  const rows = store.select().from(employer).where(inArray(employer.id, ids)).all();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return sideEmployers(profile, (id) => names.get(id) ?? `employer ${id}`);
}
