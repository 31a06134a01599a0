/** What the store cannot answer, and why; `message` is meant for people. */
export class StoreError extends Error {
  constructor(
    readonly code: "no-dataset" | "unknown-dataset" | "old-dataset" | "past-import",
    message: string,
  ) {
    super(message);
    this.name = "StoreError";
  }
}
