import { expect, test } from "vitest";
import { aliasKey, spellings } from "@/lib/extract/skills/alias";
import { CUE_FORMS } from "@/lib/extract/skills/cues";
import { CONTEXT_PHRASES, SKILL_CONTEXTS, SKILLS, type Skill, type SkillContext } from "./skills";
import { SKILL_CATEGORIES } from "./skills/categories";

const slugs = SKILLS.map((skill) => skill.slug);

function repeated(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** The spellings of a skill, those that count in any case apart from those that don't. */
function formsOf({ name, aliases = [], caseSensitive = [], ambiguous = [] }: Skill) {
  const exact = [...caseSensitive, ...ambiguous];
  const judged = ambiguous.flatMap(spellings).some((form) => aliasKey(form) === aliasKey(name));
  const isExact = judged || caseSensitive.includes(name);
  const free = isExact ? aliases : [name, ...aliases];
  return { free: free.flatMap(spellings), exact: exact.flatMap(spellings) };
}

test("the vocabulary is broad", () => {
  expect(SKILLS.length).toBeGreaterThanOrEqual(700);
  const used = new Set(SKILLS.map((skill) => skill.category));
  expect(SKILL_CATEGORIES.filter(({ slug }) => !used.has(slug))).toEqual([]);
});

test("slugs and names are given once", () => {
  expect(repeated(slugs)).toEqual([]);
  expect(repeated(SKILLS.map((skill) => skill.name.toLowerCase()))).toEqual([]);
});

test("slugs are short words joined by hyphens", () => {
  expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 48)).toEqual([]);
});

test("no spelling belongs to two skills", () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const skill of SKILLS) {
    const { free, exact } = formsOf(skill);
    for (const key of new Set([
      ...free.map((form) => aliasKey(form)),
      ...exact.map((form) => `=${aliasKey(form, false)}`),
    ])) {
      const owner = owners.get(key);
      if (owner && owner !== skill.slug) shared.push(`"${key}": ${owner}, ${skill.slug}`);
      owners.set(key, skill.slug);
    }
  }
  expect(shared).toEqual([]);
});

test("no spelling that needs its case or a context is also taken in any case", () => {
  const shadowed = SKILLS.flatMap((skill) => {
    const { free, exact } = formsOf(skill);
    const keys = new Set(free.map((form) => aliasKey(form)));
    return exact.filter((form) => keys.has(aliasKey(form))).map((form) => `${skill.slug}: ${form}`);
  });
  expect(shadowed).toEqual([]);
});

test("no spelling is listed twice or is a cue", () => {
  const cues = new Set(CUE_FORMS.map(({ form }) => aliasKey(form)));
  const wrong = SKILLS.flatMap((skill) => {
    const { free, exact } = formsOf(skill);
    const keys = free.map((form) => aliasKey(form));
    return [...repeated(keys), ...repeated(exact), ...keys.filter((key) => cues.has(key))].map(
      (form) => `${skill.slug}: ${form}`,
    );
  });
  expect(wrong).toEqual([]);
});

test("contexts name what exists", () => {
  const kinds = new Set<string>(["technical", ...SKILL_CATEGORIES.map(({ slug }) => slug)]);
  const contexts: [string, string | SkillContext][] = [
    ...Object.entries(SKILL_CONTEXTS),
    ...SKILLS.flatMap(({ slug, context }): [string, string | SkillContext][] =>
      context ? [[slug, context]] : [],
    ),
  ];
  const wrong = contexts.flatMap(([owner, context]) => {
    const { like, peers = [], ...lists } = typeof context === "string" ? { like: context } : context;
    const named = Object.values(lists)
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .filter((phrase) => phrase.startsWith("@") && !(phrase.slice(1) in CONTEXT_PHRASES));
    const unknown = like !== undefined && !(like in SKILL_CONTEXTS) ? [like] : [];
    return [...unknown, ...peers.filter((peer) => !kinds.has(peer)), ...named].map(
      (what) => `${owner}: ${what}`,
    );
  });
  expect(wrong).toEqual([]);
});

test("a context has spellings to judge", () => {
  expect(SKILLS.filter(({ context, ambiguous }) => context && !ambiguous).map(({ slug }) => slug)).toEqual(
    [],
  );
});

test("wider skills exist", () => {
  const known = new Set(slugs);
  expect(
    SKILLS.flatMap(({ slug, also = [] }) => also.filter((other) => other === slug || !known.has(other))),
  ).toEqual([]);
});

test.each([
  ["React", "react"],
  ["TypeScript", "typescript"],
  ["JavaScript", "javascript"],
  ["AWS", "aws"],
  ["GCP", "gcp"],
  ["CI/CD", "ci-cd"],
  ["APIs", "apis"],
  ["REST", "rest"],
  ["Java", "java"],
  ["Python", "python"],
  ["SQL", "sql"],
  ["NoSQL", "nosql"],
  ["PostgreSQL", "postgresql"],
  ["Code Review", "code-review"],
  ["Docker", "docker"],
  ["Kubernetes", "kubernetes"],
  ["Terraform", "terraform"],
  ["Angular", "angular"],
  ["HTML", "html"],
  ["CSS", "css"],
  ["C#", "csharp"],
  ["C++", "cpp"],
  ["Go", "go"],
  ["Rust", "rust"],
  ["Spring", "spring"],
  ["Next.js", "nextjs"],
  ["Node.js", "nodejs"],
  ["Kafka", "kafka"],
  ["Redis", "redis"],
  ["User Experience", "user-experience"],
  ["LLM", "llm"],
  ["Generative AI", "generative-ai"],
  ["OpenAI", "openai"],
  ["Observability", "observability"],
  ["Distributed Systems", "distributed-systems"],
  ["Data Pipelines", "data-pipelines"],
  ["Machine Learning", "machine-learning"],
  ["Deep Learning", "deep-learning"],
  ["Computer Vision", "computer-vision"],
  ["NLP", "nlp"],
  ["PyTorch", "pytorch"],
  ["TensorFlow", "tensorflow"],
  ["JAX", "jax"],
  ["scikit-learn", "scikit-learn"],
  ["dbt", "dbt"],
  ["Dagster", "dagster"],
  ["Grafana", "grafana"],
  ["Tableau", "tableau"],
  ["Power BI", "power-bi"],
  ["Excel", "excel"],
  ["A/B Testing", "ab-testing"],
  ["Agile", "agile"],
  ["Scrum", "scrum"],
  ["Product Strategy", "product-strategy"],
  ["Roadmapping", "roadmapping"],
])("%s is called so and kept as %s", (name, slug) => {
  expect(SKILLS.find((skill) => skill.slug === slug)?.name).toBe(name);
});
