import { expect, test } from "vitest";
import { ROLES } from "@/lib/posting/roles";
import { RULES, type Rule, type RuleNode } from "./rules";
import { readTitle } from "./title";
import data from "./titles.json";
import words from "./words.json";

function rules(node: RuleNode): Rule[] {
  return [...node.rules, ...[...node.next.values()].flatMap(rules)];
}

test("every role has titles and every title list a role", () => {
  expect(Object.keys(data.roles).sort()).toEqual(ROLES.map(({ slug }) => slug).sort());
});

test.each(ROLES.map(({ name, slug }) => [name, slug]))("%s is reached by its own name", (name, slug) => {
  expect(readTitle(name).roles[0]?.role).toBe(slug);
});

test("no phrase names two roles", () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const { role, tier, words: phrase, turned } of rules(RULES)) {
    if (turned || role === null) continue;
    const key = `${tier} ${phrase.join(" ")}`;
    const owner = owners.get(key);
    if (owner && owner !== role) twice.push(`${key}: ${owner}, ${role}`);
    owners.set(key, role);
  }
  expect(twice).toEqual([]);
});

test("no list repeats itself, and none is empty", () => {
  for (const [role, lists] of Object.entries(data.roles)) {
    for (const [name, list] of Object.entries(lists)) {
      expect(list.length, `${role} ${name}`).toBeGreaterThan(0);
      expect(new Set(list).size, `${role} ${name}`).toBe(list.length);
    }
  }
});

test("doubtful phrases have words to confirm them", () => {
  for (const [role, lists] of Object.entries(data.roles)) {
    if ("likely" in lists || "unlikely" in lists) expect("confirm" in lists, role).toBe(true);
  }
});

test("a word means one thing", () => {
  const meanings = new Map<string, string>();
  const twice: string[] = [];
  for (const [meaning, synonyms] of Object.entries(words.words)) {
    for (const word of new Set([meaning, ...synonyms])) {
      const other = meanings.get(word);
      if (other) twice.push(`${word}: ${other}, ${meaning}`);
      meanings.set(word, meaning);
    }
  }
  expect(twice).toEqual([]);
});
