import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Store } from "./open";

/**
 * Prepares the insert of whole rows into a table, for very many of them: Drizzle's own takes several times as long for
 * each. A column that a row leaves out is null.
 */
export function prepareInsert<Table extends SQLiteTable>(
  store: Store,
  table: Table,
): (row: Table["$inferInsert"]) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`);
  const insert = store.$client.prepare(
    `insert into "${getTableName(table)}" (${names.join()}) values (${names.map(() => "?").join()})`,
  );
  return (row) => {
    const values = columns.map(([key, column]) => {
      const value: unknown = row[key as keyof typeof row];
      return value === null || value === undefined ? null : column.mapToDriverValue(value);
    });
    insert.run(values);
  };
}
