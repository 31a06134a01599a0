/** Pairs people ask about; the home page shows those the dataset can answer. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["full-stack-developer", "backend-developer"],
  ["frontend-developer", "backend-developer"],
  ["data-scientist", "data-engineer"],
  ["machine-learning-engineer", "data-scientist"],
  ["devops-engineer", "site-reliability-engineer"],
  ["product-manager", "engineering-manager"],
  ["data-analyst", "data-scientist"],
  ["software-engineer", "machine-learning-engineer"],
  ["security-engineer", "devops-engineer"],
  ["product-designer", "product-manager"],
  ["solutions-engineer", "software-engineer"],
  ["ios-developer", "android-developer"],
];
const ENOUGH = 10;

/** The pairs whose roles both have postings; if there are none, the two roles with the most. */
export function answerablePairs(
  roles: readonly { slug: string; postings: number }[],
): (readonly [string, string])[] {
  const postings = new Map(roles.map((role) => [role.slug, role.postings]));
  const pairs = PAIRS.filter((pair) => pair.every((slug) => (postings.get(slug) ?? 0) >= ENOUGH));
  if (pairs.length > 0) return pairs;
  const [most, next] = [...roles].sort((x, y) => y.postings - x.postings);
  return most?.postings && next?.postings ? [[most.slug, next.slug]] : [];
}
