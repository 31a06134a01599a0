import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import * as schema from "./schema";

/** An open store. `sqlite` is the same connection, for transactions and what Drizzle has no words for. */
export type Store = BetterSQLite3Database<typeof schema> & { $client: Sqlite.Database };

/** Opens the database file (":memory:" for one in memory), creating and migrating it. Throws if it is no database. */
export function openStore(file: string): Store {
  if (file !== ":memory:") mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const isNew = !existsSync(file);
  const sqlite = new Sqlite(file);
  if (isNew) {
    sqlite.pragma("page_size = 8192"); // A posting's text takes some 1.6 kB: the usual page holds two and wastes a fifth.
    sqlite.pragma("auto_vacuum = INCREMENTAL");
  }
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = NORMAL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("busy_timeout = 60000");
  sqlite.pragma("cache_size = -65536");
  sqlite.pragma("temp_store = MEMORY");
  const store = drizzle({ client: sqlite, schema });
  migrate(store, { migrationsFolder: path.join(projectFolder(), "db/migrations") });
  return store;
}

/** Where the project stands: the working directory unless the command line says otherwise. */
function projectFolder(): string {
  return process.env.CROSSROLES_HOME ?? process.cwd();
}

/** The database file in use: `CROSSROLES_DB`, else `data/crossroles.db` of the project. */
export function storePath(): string {
  return process.env.CROSSROLES_DB || path.join(projectFolder(), "data/crossroles.db");
}

const opened = globalThis as typeof globalThis & { crossrolesStore?: Store };

/** The process's one connection, opened at first use. */
export function store(): Store {
  opened.crossrolesStore ??= openStore(storePath());
  return opened.crossrolesStore;
}
