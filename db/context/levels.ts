import type { ComparisonContext } from "@/lib/compare/context";
import { levelDetail, NO_LEVEL, topOfSlice } from "@/lib/compare/level-detail";
import type { Seniority } from "@/lib/posting/seniority";
import type { Slice } from "@/lib/view/view";
import { profileOfSlice } from "../get-comparison";
import type { Dataset } from "../get-dataset";
import type { Store } from "../open";
import { skillNames } from "../skill-names";

/** Each level of a slice alone: how many postings and employers, and which skills. */
export function readLevels(store: Store, dataset: Dataset, slice: Slice): ComparisonContext["levels"]["a"] {
  const skillOf = skillNames(store);
  const top = topOfSlice(profileOfSlice(store, dataset, slice), skillOf);
  const at = (level: Seniority) =>
    slice.level.length > 0 && !slice.level.includes(level)
      ? NO_LEVEL
      : levelDetail(profileOfSlice(store, dataset, { ...slice, level: [level] }), top, skillOf);
  return { entry: at("entry"), mid: at("mid"), senior: at("senior"), staff: at("staff") };
}
