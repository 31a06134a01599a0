import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CleanPosting, SectionKind } from "@/lib/posting/clean-posting";
import { SKILLS } from "@/lib/posting/skills";
import { readSkills } from "./read-skills";

interface Parts {
  title?: string;
  employer?: string;
  stated?: string[];
  sections?: [SectionKind, string][];
}

function posting({ title = "", employer = "", stated, sections = [] }: Parts): CleanPosting {
  let text = "";
  const places = sections.map(([kind, words]) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, heading: null, start, end: text.length };
  });
  return {
    source: "test",
    id: "1",
    title,
    employer,
    locations: [],
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: stated ? { skills: stated } : {},
    text,
    sections: places,
  };
}

function slugsOf(parts: Parts): string[] {
  return readSkills(posting(parts)).skills.map(({ slug }) => slug);
}

const asked = (words: string) => slugsOf({ sections: [["requirements", words]] });

describe("names", () => {
  test.each([
    ["You write C++, C# and plain C.", ["cpp", "csharp", "c"]],
    ["C/C++ on Linux", ["c", "cpp", "linux"]],
    ["We live on .NET and ASP.NET Core.", ["dotnet", "aspnet"]],
    ["Node.js, Next.js and Vue.js", ["nodejs", "nextjs", "vue"]],
    ["Our services are Go/Python.", ["go", "python"]],
    ["React/Redux/TypeScript", ["react", "redux", "typescript"]],
    ["Python3, Java 17 and Angular15", ["python", "java", "angular"]],
    ["JavaScript, not Java's cousin", ["javascript", "java"]],
    ["MySQL and NoSQL", ["mysql", "nosql"]],
    ["Spring Boot in Kotlin", ["spring-boot", "spring", "kotlin"]],
    ["Amazon Web Services; Google Cloud", ["aws", "gcp"]],
    ["CI / CD and ci/cd", ["ci-cd"]],
    ["MLflow or Weights & Biases", ["mlflow", "weights-and-biases"]],
    ["Infrastructure‑as‑Code with Terraform", ["infrastructure-as-code", "terraform"]],
    ["an Objective C codebase", ["objective-c"]],
    ["KUBERNETES and docker", ["kubernetes", "docker"]],
    ["日本語とPythonの経験", ["python"]],
  ])("%s", (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });

  test("REST APIs are REST and APIs", () => {
    expect(asked("You design REST APIs.")).toEqual(["rest", "apis"]);
  });

  test("the longest name counts, not its parts", () => {
    expect(asked("React Native and SQL Server")).toEqual(["react-native", "sql-server"]);
  });

  test.each([
    "See https://react.dev/python or mail rust@kafka.io",
    "javascripting, pythonic, dockerish",
    "terraform.example.com, kafka@example.com, linux.md",
  ])("no name stands in %s", (words) => {
    expect(asked(words)).toEqual([]);
  });
});

describe("words that are only sometimes names", () => {
  test.each([
    ["go", "Experience with Go or Kotlin"],
    ["go", "Strong Golang"],
    ["go", "a Go developer at heart"],
    ["go", "python, go, rust"],
    ["r", "statistics in Python or R"],
    ["c", "firmware written in C"],
    ["rust", "You know Rust well."],
    ["swift", "iOS apps in Swift"],
    ["spring", "Java, Spring, Hibernate"],
    ["express", "Node.js with Express"],
    ["react", "We moved to React last year."],
    ["chef", "Ansible, Chef or Puppet"],
    ["spark", "Kafka, Spark and Airflow"],
    ["flask", "Django or Flask"],
    ["beam", "Flink, Beam or Dataflow"],
    ["dart", "Flutter and Dart"],
    ["elixir", "Phoenix and Elixir"],
    ["julia", "Python, Julia or MATLAB"],
    ["less", "HTML, LESS, jQuery"],
    ["nextjs", "React, Next, Tailwind"],
    ["helm", "Kubernetes and Helm"],
    ["snowflake", "dbt on Snowflake"],
    ["oracle", "PostgreSQL or Oracle"],
    ["excel", "advanced Excel skills"],
    ["agile", "an Agile team"],
    ["notion", "Experience with Notion"],
    ["shell-scripting", "Python, Bash, shell"],
  ])("%s is meant in: %s", (slug, words) => {
    expect(asked(words)).toContain(slug);
  });

  test.each([
    ["go", "Go above and beyond for customers."],
    ["go", "our go to market team"],
    ["go", "You lead go-to-market plans."],
    ["go", "Ready to go? Go ahead and apply!"],
    ["r", "R&D budget of the group"],
    ["c", "You advise C-level and C-suite leaders."],
    ["c", "after our Series C round"],
    ["c", "a startup at Series A/B/C"],
    ["c", "Vitamin C and D trials"],
    ["rust", "factories of the rust belt"],
    ["rust", "prevent rust on steel parts"],
    ["swift", "a swift response to incidents"],
    ["swift", "SEPA and SWIFT payments"],
    ["spring", "Internship, Spring 2026"],
    ["spring", "we meet in the spring"],
    ["express", "express interest by mail"],
    ["express", "You express ideas clearly."],
    ["react", "React quickly to change."],
    ["react", "You react to alerts."],
    ["chef", "chef de partie wanted"],
    ["chef", "Head Chef of our restaurant"],
    ["spark", "Spark joy in every guest."],
    ["flask", "carry a flask of water"],
    ["excel", "You excel at sales."],
    ["excel", "Excel at what you do."],
    ["scratch", "build it from scratch"],
    ["ms-access", "access to data and tools"],
    ["nextjs", "Next steps: a call with us."],
    ["less", "do more with less"],
    ["helm", "at the helm of a team"],
    ["assembly", "the assembly line"],
    ["vue", "un point de vue neuf"],
    ["networking", "networking events for founders"],
    ["move-language", "Move fast."],
  ])("%s isn't meant in: %s", (slug, words) => {
    expect(asked(words)).not.toContain(slug);
  });
});

describe("titles", () => {
  test.each([
    ["Infrastructure Developer (Go)", ["go"]],
    ["Backend Engineer - Rust", ["rust"]],
    ["Software Engineer, C", ["c"]],
    ["Head of Go-to-Market (Go Global)", []],
    ["Sales Manager, Go", []],
    ["Software Engineering Intern, Spring 2026", []],
  ])("%s", (title, expected) => {
    expect(slugsOf({ title })).toEqual(expected);
  });
});

describe("what a posting doesn't ask for", () => {
  test("technologies of customers and backers", () => {
    expect(asked("We sell to Java developers. Trusted by Databricks and MongoDB.")).toEqual([]);
  });

  test("what isn't used, up to the turn", () => {
    expect(asked("We don't use Java but Kotlin, and PHP instead of Perl.")).toEqual(["kotlin", "php"]);
  });

  test("what its recruiters work with", () => {
    expect(asked("We may use artificial intelligence (AI) to review applications.")).toEqual([]);
  });

  test("the employer's own name", () => {
    const sections: [SectionKind, string][] = [
      ["duties", "Join Grafana. Work with Prometheus and Grafana Loki."],
    ];
    expect(slugsOf({ employer: "Grafana Labs, Inc.", sections })).toEqual(["prometheus"]);
    expect(slugsOf({ employer: "Other", sections })).toContain("grafana");
  });

  test("what benefits and legal notes name", () => {
    const sections: [SectionKind, string][] = [
      ["benefits", "A Python course."],
      ["legal", "Docker is a trademark."],
      ["requirements", "Kotlin."],
    ];
    expect(slugsOf({ sections })).toEqual(["kotlin"]);
  });

  test("an employer's presentation counts only where it tells the stack", () => {
    const only: [SectionKind, string][] = [
      ["company", "We make Docker simple for everybody."],
      ["duties", "You build."],
    ];
    expect(slugsOf({ sections: only })).toEqual([]);
    const stack: [SectionKind, string][] = [
      ["company", "Our code is Ruby, with PostgreSQL and Redis on AWS."],
      ["duties", "You build."],
    ];
    expect(slugsOf({ sections: stack })).toEqual(["ruby", "postgresql", "redis", "aws"]);
  });

  test("a posting that is all presentation is read whole", () => {
    expect(slugsOf({ sections: [["company", "We make Docker simple."]] })).toEqual(["docker"]);
  });
});

describe("nice to have", () => {
  const niceOf = (...sections: [SectionKind, string][]) =>
    Object.fromEntries(
      readSkills(posting({ sections })).skills.map(({ slug, nice }) => [slug, nice ?? false]),
    );

  test.each([
    "Kotlin. Rust is a plus.",
    "Kotlin. Nice to have: Rust",
    "Kotlin. Ideally some Rust.",
    "Kotlin; Rust preferred",
    "Kotlin\n• Rust von Vorteil",
    "Kotlin\n• Rust serait un plus",
    "Kotlin. Rust experience isn't required.",
  ])("%s", (words) => {
    expect(niceOf(["requirements", words])).toEqual({ kotlin: false, rust: true });
  });

  test("a section of wishes", () => {
    expect(niceOf(["requirements", "Kotlin"], ["nice", "Rust"])).toEqual({ kotlin: false, rust: true });
  });

  test("what is required anywhere is required", () => {
    expect(niceOf(["nice", "Rust"], ["duties", "Write Rust."])).toEqual({ rust: false });
  });
});

describe("order and evidence", () => {
  test("stated skills first, then title, then text", () => {
    const read = readSkills(
      posting({
        title: "Kafka Engineer",
        stated: ["Go", "postgres", "Team player", "AWS (EC2)"],
        sections: [["requirements", "Terraform, Go and Kafka"]],
      }),
    );
    expect(read.skills.map(({ slug }) => slug)).toEqual([
      "go",
      "postgresql",
      "aws",
      "ec2",
      "kafka",
      "terraform",
    ]);
    expect(read.evidence[1]).toEqual({
      fact: "skill",
      value: "postgresql",
      text: "postgres",
      start: 4,
      end: 12,
      field: "stated.skills",
    });
  });

  test("each spelling is proven once", () => {
    const { evidence } = readSkills(posting({ sections: [["duties", "Postgres, PostgreSQL, postgres."]] }));
    expect(evidence.map(({ value, text }) => [value, text])).toEqual([
      ["postgresql", "Postgres"],
      ["postgresql", "PostgreSQL"],
    ]);
  });

  const anyWords = fc.array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...SKILLS.slice(0, 200).map(({ name }) => name)),
      fc.constantFrom(
        ", ",
        " / ",
        "\n• ",
        "-",
        ".",
        "(",
        ")",
        " a plus",
        "İ",
        "\u00ad",
        "ﬁ",
        "😀",
        "Go",
        "C",
        " and ",
      ),
    ),
    { maxLength: 40 },
  );

  test("any text is read, and evidence stands where it says", () => {
    fc.assert(
      fc.property(
        anyWords,
        anyWords,
        fc.array(fc.string(), { maxLength: 4 }),
        fc.string(),
        (a, b, stated, employer) => {
          const source = posting({
            title: a.join(""),
            employer,
            stated,
            sections: [
              ["duties", b.join("")],
              ["nice", a.join(" ")],
            ],
          });
          const { skills, evidence } = readSkills(source);
          const fields: Record<string, string> = {
            title: source.title,
            text: source.text,
            "stated.skills": stated.join("; "),
          };
          for (const { text, start, end, field } of evidence)
            expect(fields[field]?.slice(start, end)).toBe(text);
          expect(new Set(evidence.map(({ value }) => value))).toEqual(
            new Set(skills.map(({ slug }) => slug)),
          );
          expect(skills.length).toBe(new Set(skills.map(({ slug }) => slug)).size);
        },
      ),
    );
  });
});
