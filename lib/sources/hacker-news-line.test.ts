import { expect, test } from "vitest";
import { readFirstLine } from "./hacker-news-line";

const MORE = `<p>We make anvils for coyotes and are looking for people who like heavy things. ${"Our office is bright. ".repeat(8)}`;

test.each([
  ["Acme | Backend Engineer | Lyon, France | ONSITE", "Acme", ["Lyon, France", "ONSITE"]],
  ["Acme Inc. (https://acme.example) | Lyon | Full-time", "Acme Inc.", ["Lyon"]],
  [
    '<a href="https://acme.example">https://acme.example</a> | Data Scientist | Remote (EU)',
    "acme.example",
    ["Remote (EU)"],
  ],
  ["Senior Developer | Acme | Oslo | Full Time", "Acme", ["Oslo"]],
  ["Oslo, Norway | REMOTE | Developer | Acme | $90k", "Acme", ["Oslo, Norway", "REMOTE"]],
  ["Acme - Oslo, Norway | Developer | ONSITE", "Acme", ["Oslo, Norway", "ONSITE"]],
  ["Frontend Developer @ Acme (acme.example) | Oslo | ONSITE", "Acme", ["Oslo", "ONSITE"]],
  ["The Anvil Company | Designer | REMOTE", "The Anvil Company", ["REMOTE"]],
  ["Acme |\nDeveloper | Oslo | React, Node", "Acme", ["Oslo"]],
  ["REMOTE | Full-time | $100k", "", ["REMOTE"]],
])("%s", (html, employer, places) => {
  expect(readFirstLine(html)).toMatchObject({ employer, places });
});

test.each([
  ["Acme, Oslo, ONSITE", "Acme"],
  ["Acme is hiring engineers", "Acme"],
  ["At Acme (acme.example) engineers build anvils", "Acme"],
  ["Acme – Full Stack Developers", "Acme"],
  ["We are hiring a developer", ""],
  ["OSLO - FULL TIME, ON SITE", ""],
])("without bars: %s", (title, employer) => {
  expect(readFirstLine(title + MORE)?.employer).toBe(employer);
});

test.each([
  "@acme do you hire in Norway?",
  "Thanks for sharing",
  "Please upvote all postings that name their pay.",
  `Why do so few employers name their pay? ${MORE}`,
  `META: a script that filters this page ${MORE}`,
  "Any hiring in Norway?",
  "",
])("no posting: %s", (html) => {
  expect(readFirstLine(html)).toBeNull();
});

test("only the first line is the title", () => {
  expect(readFirstLine(`Acme | Smith | Oslo\nWe make anvils.${MORE}`)?.title).toBe("Acme | Smith | Oslo");
});
