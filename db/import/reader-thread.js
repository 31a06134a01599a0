// A thread starts from JavaScript: this file only lets it read TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./reader-worker.ts");
