/** Where the work is done. `unknown` is a value of its own, shown and never spread over the others. */
export const WORK_MODES = ["remote", "hybrid", "onsite", "unknown"] as const;
export type WorkMode = (typeof WORK_MODES)[number];
