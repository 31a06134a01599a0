/** Bounds the garbage of a process that loads the sample market, which is no slower for it. They can't be set once it runs. */
export const LOADER_BOUNDS = ["--max-old-space-size=300", "--max-semi-space-size=4"];
