import type { RawPosting } from "@/lib/posting/raw-posting";
import type { SourceItem } from "@/lib/sources/source";

const PLACES = ["New York, NY", "New York, NY", "Austin, TX", "Berlin, Germany", "Warsaw, Poland"];
const MODES = ["remote", "hybrid", "onsite", undefined] as const;

const ROLES = [
  {
    title: "Full Stack Developer",
    count: 240,
    base: 118_000,
    skills: ["React", "TypeScript", "Node.js", "PostgreSQL", "AWS", "Docker", "CSS", "Angular"],
    senior: 3,
  },
  {
    title: "Backend Developer",
    count: 220,
    base: 131_000,
    skills: ["Java", "Kafka", "PostgreSQL", "AWS", "Docker", "Redis", "Kubernetes", "TypeScript"],
    senior: 2,
  },
  {
    title: "Data Scientist",
    count: 60,
    base: 125_000,
    skills: ["Python", "SQL", "pandas", "PyTorch"],
    senior: 2,
  },
];

/** Invented postings whose figures the tests can work out: every number follows from an index. */
export async function* postings(): AsyncGenerator<{ file: string; item: SourceItem }> {
  let line = 0;
  for (const role of ROLES) {
    for (let index = 0; index < role.count; index++) {
      line++;
      yield { file: "e2e", item: { kind: "posting", line, posting: posting(role, index) } };
    }
  }
}

function posting(role: (typeof ROLES)[number], index: number): RawPosting {
  const place = PLACES[index % PLACES.length] ?? "";
  const senior = index % role.senior === 0;
  const annual = role.base + (index % 23) * 1_500 + (senior ? 30_000 : 0);
  const skills = role.skills.filter((_, at) => (index + at) % (at + 2) !== 0);
  const isUs = place.includes(",") && !/Germany|Poland/.test(place);
  const workMode = MODES[index % MODES.length];
  return {
    source: "e2e",
    id: `${role.title}-${index}`,
    title: `${senior ? "Senior " : ""}${role.title}`,
    employer: `Invented Employer ${index % 41}`,
    locations: [place],
    description: `Opening number ${index}.\n\nWhat you will do\n\n- Build features of product ${index}\n\nRequirements\n\n- ${skills.join("\n- ")}`,
    url: `https://example.com/${encodeURIComponent(role.title)}/${index}`,
    publishedAt: "2026-06-01",
    closedAt: null,
    lastSeenAt: null,
    stated: {
      ...(workMode ? { workMode } : {}),
      ...(isUs && index % 3 !== 0
        ? { pay: [{ min: annual - 5_000, max: annual + 5_000, currency: "USD", period: "year" }] }
        : {}),
    },
  };
}
