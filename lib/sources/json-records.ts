import { type JsonRecord, JsonScanner } from "./json-scanner";

export type { JsonRecord } from "./json-scanner";

/**
 * The records of any JSON text, streamed: one object a line, several on a line, an array, or a list under a key
 * such as `jobs`. A broken record costs only itself.
 */
export async function* readJsonRecords(content: AsyncIterable<string>): AsyncGenerator<JsonRecord> {
  const scanner = new JsonScanner();
  for await (const chunk of content) yield* scanner.push(chunk);
  yield* scanner.end();
}
