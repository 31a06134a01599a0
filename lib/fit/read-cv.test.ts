import fc from "fast-check";
import { expect, test } from "vitest";
import { isForeign } from "./is-foreign";
import { LONGEST_CV, readCv } from "./read-cv";
import { cvWords } from "./words";

const CV = `Jo Example

Work
- Built services in Java and Kafka on AWS, with Terraform, for the payments team
- Wrote the front end of the shop with React and TypeScript

Skills: Python, Docker, PostgreSQL, Go, R
`;
const slugs = async (text: string) => (await readCv(text)).skills.map(({ slug }) => slug);

test("a CV's skills are those a posting's reader finds, in order", async () => {
  const found = await slugs(CV);
  expect(found.slice(0, 4)).toEqual(["java", "kafka", "aws", "terraform"]);
  expect(found).toEqual(
    expect.arrayContaining(["react", "typescript", "python", "docker", "postgresql", "go"]),
  );
});

test("a long text is read in parts, without losing or repeating a skill", async () => {
  let pauses = 0;
  const filler = "A line about nothing in particular.\n".repeat(6000);
  const read = await readCv(`${filler}${CV}${filler}`, async () => {
    pauses++;
  });
  expect(pauses).toBeGreaterThan(5);
  expect(read.skills.map(({ slug }) => slug)).toEqual(await slugs(CV));
  expect(read.read).toBe(read.characters);
});

test("past two million characters the rest is not read, and that is said", async () => {
  const text = `${"x".repeat(LONGEST_CV)}\n${CV}`;
  const read = await readCv(text);
  expect(read).toEqual({ skills: [], characters: text.length, read: LONGEST_CV });
  const words = cvWords({ ...read, foreign: false, found: [], others: [] }).join(" ");
  expect(words).toContain("the first 2,000,000 were read");
  expect(words).toContain("No skill");
});

test("other languages are told from English; names alone are none", () => {
  expect(isForeign(CV)).toBe(false);
  expect(isForeign("Python, Docker, Kubernetes, Terraform, SQL, Kafka, Redis")).toBe(false);
  expect(
    isForeign(
      "Entwicklung von Diensten mit Java und Kafka für die Bank, bei der eine neue Plattform als Ziel stand",
    ),
  ).toBe(true);
  expect(
    isForeign(
      "Développement des services pour la banque avec Java, dans une équipe et sur le cloud, chez nous",
    ),
  ).toBe(true);
  expect(isForeign("Разработка сервисов на Java и Kafka для банка")).toBe(true);
  expect(isForeign("")).toBe(false);
});

test("skills are found by name in another language too", async () => {
  expect(await slugs("Entwicklung von Diensten mit Java und Kafka, Betrieb in Kubernetes")).toEqual(
    expect.arrayContaining(["java", "kafka", "kubernetes"]),
  );
});

test("no text at all breaks it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
      expect((await readCv(text)).read).toBe(text.length);
      expect(typeof isForeign(text)).toBe("boolean");
    }),
  );
});

test("what was found is said, with what is hardly asked for, and a language that is not English", () => {
  const reading = {
    characters: 1200,
    read: 1200,
    foreign: true,
    found: ["Java"],
    others: ["COBOL", "Fortran"],
  };
  const words = cvWords(reading);
  expect(words[0]).toMatch(/^1 skill found/);
  expect(words.join(" ")).toContain("COBOL and Fortran");
  expect(words.join(" ")).toContain("not read like English");
  expect(cvWords({ ...reading, characters: 1_000_000, read: 1_000_000 }).join(" ")).toContain(
    "1,000,000 characters",
  );
});
