/** Kinds of skill, in the order a list of skills shows them. */
export const SKILL_CATEGORIES = [
  { slug: "language", name: "Language" },
  { slug: "framework", name: "Backend framework" },
  { slug: "frontend", name: "Frontend" },
  { slug: "mobile", name: "Mobile" },
  { slug: "data-store", name: "Data store" },
  { slug: "messaging", name: "Messaging and streaming" },
  { slug: "cloud", name: "Cloud" },
  { slug: "infrastructure", name: "Infrastructure" },
  { slug: "monitoring", name: "Monitoring" },
  { slug: "system", name: "Operating systems" },
  { slug: "data", name: "Data engineering" },
  { slug: "analytics", name: "Analytics" },
  { slug: "machine-learning", name: "Machine learning" },
  { slug: "ai", name: "AI" },
  { slug: "testing", name: "Testing" },
  { slug: "security", name: "Security" },
  { slug: "protocol", name: "Protocols and formats" },
  { slug: "architecture", name: "Architecture" },
  { slug: "practice", name: "Practice" },
  { slug: "method", name: "Ways of working" },
  { slug: "design", name: "Design" },
  { slug: "product", name: "Product" },
  { slug: "hardware", name: "Hardware and embedded" },
  { slug: "graphics", name: "Graphics and games" },
  { slug: "tool", name: "Developer tools" },
  { slug: "business", name: "Business tools" },
  { slug: "domain", name: "Field knowledge" },
  { slug: "certification", name: "Certification" },
] as const;

export type SkillCategory = (typeof SKILL_CATEGORIES)[number]["slug"];

/** Things with a name of their own; a word standing in a list with one of them is likely one too. */
export const TECHNICAL_CATEGORIES: readonly SkillCategory[] = [
  "language",
  "framework",
  "frontend",
  "mobile",
  "data-store",
  "messaging",
  "cloud",
  "infrastructure",
  "monitoring",
  "system",
  "data",
  "analytics",
  "machine-learning",
  "ai",
  "testing",
  "protocol",
  "hardware",
  "graphics",
  "tool",
];

/** Which categories each role attribute is computed from. Breadth counts distinct categories. */
export const ATTRIBUTE_CATEGORIES = {
  breadth: SKILL_CATEGORIES.map((category) => category.slug),
  architectureDepth: ["architecture", "messaging", "data-store"],
  userInterface: ["frontend", "mobile", "design"],
  infrastructure: ["cloud", "infrastructure", "monitoring", "system"],
} as const satisfies Record<string, readonly SkillCategory[]>;
