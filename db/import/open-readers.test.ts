import { expect, test } from "vitest";
import type { RawPosting } from "@/lib/posting/raw-posting";
import { openReaders } from "./open-readers";
import { readHere } from "./read-posting";

const postings = Array.from(
  { length: 600 },
  (_, index): RawPosting => ({
    source: "test",
    id: `p${index}`,
    title: index % 2 ? "Senior Full Stack Developer" : "Backend Engineer",
    employer: `Employer ${index}`,
    locations: ["Berlin, Germany"],
    description: `Opening ${index}. You will write TypeScript and SQL.`,
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: {},
  }),
);

test("threads read what this one would, each batch in its order", { timeout: 240_000 }, async () => {
  const { read, close } = openReaders();
  try {
    const [first, second] = await Promise.all([
      read(postings.slice(0, 300), "2026-06-30"),
      read(postings.slice(300), "2026-06-30"),
    ]);
    expect([...first, ...second]).toEqual(await readHere(postings, "2026-06-30"));
  } finally {
    await close();
  }
});

test("a thread that fails rejects what it was given", { timeout: 240_000 }, async () => {
  const { read, close } = openReaders();
  try {
    const broken = postings.map((posting) => ({ ...posting, title: null as unknown as string }));
    await expect(read(broken, "2026-06-30")).rejects.toThrow();
  } finally {
    await close();
  }
});
