import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import pkg from "../package.json";

const readme = readFileSync("README.md", "utf8");
const tree = readme.match(/```\n(app\/[\s\S]*?)```/)?.[1] ?? "";

test("every folder of the annotated tree exists", () => {
  let top = "";
  const named = tree.split("\n").flatMap((line) => {
    const [, indent, name] = line.match(/^( *)([a-z0-9-]+\/)/) ?? [];
    if (!name) return [];
    if (indent === "") top = name;
    return [indent === "" ? name : top + name];
  });
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((folder) => !existsSync(folder))).toEqual([]);
});

test("every npm script it names exists", () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z:]+)\b/g)].map(([, script]) => script);
  const scripts = named.filter((script) => !["ci", "run"].includes(script));
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((script) => !(script in pkg.scripts))).toEqual([]);
});

test("every command it names exists, and every command is named", () => {
  const commands = readdirSync("cli/commands")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const named = new Set([...readme.matchAll(/npx crossroles ([a-z]+)/g)].map(([, command]) => command));
  expect([...named].sort()).toEqual(commands);
});

test("every file it links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
