import { expect, test } from "vitest";
import { openStore } from "./open";

test("a new store has every table, enforces foreign keys and waits for other writers", () => {
  const { $client: sqlite } = openStore(":memory:");
  const tables = sqlite.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  expect(tables).toEqual(
    expect.arrayContaining(["dataset", "document", "fact", "posting", "profile", "stage"]),
  );
  expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(sqlite.pragma("busy_timeout", { simple: true })).toBe(60_000);
});

test.each(["fact", "pay_cell"])("%s is clustered by role", (table) => {
  const { $client: sqlite } = openStore(":memory:");
  const sql = sqlite.prepare("select sql from sqlite_master where name = ?").pluck().get(table);
  expect(sql).toMatch(/WITHOUT ROWID/);
});
