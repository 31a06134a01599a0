import { expect, test } from "vitest";
import { inventedComparisonWithIntervals } from "@/lib/charts/testing/invented-comparison";
import type { Profile } from "@/lib/compare/comparison";
import type { RoleProfile } from "@/lib/compare/role-profile";
import { notable } from "./notable";
import { notableWords } from "./notable-words";

const { a, b } = inventedComparisonWithIntervals();

const role = (slug: string, change: Partial<Profile> = {}, modelled: string[] = []): RoleProfile => ({
  profile: { ...a, role: { slug, name: slug, short: slug }, ...change },
  modelled,
});
const paying = (slug: string, median: number, width: number, modelled: string[] = []) =>
  role(slug, { pay: { ...a.pay, median, interval: [median - width, median + width] } }, modelled);
const pay = (profiles: RoleProfile[]) => notable(profiles)?.rankings.find(({ id }) => id === "pay");

test("the highest median leads, with those the postings cannot tell from it", () => {
  const found = pay([paying("p", 90_000, 1000), paying("q", 120_000, 5000), paying("r", 118_000, 1000)]);
  expect(found?.first.map(({ role: { slug } }) => slug)).toEqual(["q", "r"]);
  expect(found?.next).toMatchObject({ role: { slug: "p" }, value: 90_000 });
});

test("nothing leads where it cannot be told from three others, or of two roles", () => {
  expect(pay(["p", "q", "r", "s"].map((slug) => paying(slug, 100_000, 9000)))).toBeUndefined();
  expect(pay([paying("p", 90_000, 100), paying("q", 120_000, 100)])).toBeUndefined();
});

test("nothing stands out where all are level", () => {
  expect(pay(["p", "q", "r"].map((slug) => paying(slug, 100_000, 9000)))).toBeUndefined();
});

test("no figure of the sample's model leads or is led", () => {
  const facts = [paying("p", 90_000, 100), paying("q", 120_000, 100), paying("r", 80_000, 100)];
  const found = pay([...facts, paying("model", 500_000, 100, ["/pay/median"])]);
  expect(found?.first.map(({ role: { slug } }) => slug)).toEqual(["q"]);
  const modelled = facts.map(({ profile }) => ({
    profile,
    modelled: ["/pay", "/workMode", "/seniority", "/skills", "/postings"],
  }));
  expect(notable(modelled)).toMatchObject({ rankings: [], premium: null });
});

test("shares lead only by a difference that may be put into words", () => {
  const remote = (slug: string, share: number) =>
    role(slug, { workMode: { ...a.workMode, remote: { n: Math.round(share * a.postings), share } } });
  const found = notable([remote("p", 0.3), remote("q", 0.31), remote("r", 0.1)]);
  const ranking = found?.rankings.find(({ id }) => id === "remote");
  expect(ranking?.first.map(({ role: { slug } }) => slug)).toEqual(["q", "p"]);
  expect(ranking?.next?.role.slug).toBe("r");
});

test("a premium counts only if it is sure", () => {
  expect(notable([{ profile: b, modelled: [] }])?.premium).toMatchObject({ role: b.role, amount: 6000 });
  const unsure = b.skills.map((skill) => ({ ...skill, pay: skill.pay && { ...skill.pay, sure: false } }));
  expect(notable([{ profile: { ...b, skills: unsure }, modelled: [] }])?.premium).toBeNull();
});

test("the words name every role that leads, with what each figure rests on", () => {
  const found = notable([paying("p", 90_000, 1000), paying("q", 120_000, 5000), paying("r", 118_000, 1000)]);
  const words = found && notableWords(found).find(({ id }) => id === "pay");
  expect(words?.sentence).toBe("q ($120,000) and r ($118,000) offer the most at the median.");
  expect(words?.basis).toContain(`n ${a.pay.n}`);
  expect(words?.basis).toContain("next: p $90,000");
});
