import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingPlatformPackages } from "./lockfile.js";

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

test("the lockfile describes every optional platform package, so that npm ci accepts it", () => {
  expect(Object.keys(missingPlatformPackages(lock))).toEqual([]);
});

test("a platform package that is named but not described is found", () => {
  const broken = structuredClone(lock);
  delete broken.packages["node_modules/@next/swc-linux-x64-gnu"];
  expect(missingPlatformPackages(broken)).toHaveProperty("node_modules/@next/swc-linux-x64-gnu.os", [
    "linux",
  ]);
});

test("the lockfile names no registry host", () => {
  expect(Object.values(lock.packages).filter((entry) => entry.resolved?.startsWith("http"))).toEqual([]);
});
