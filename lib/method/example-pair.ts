interface PaidRole {
  slug: string;
  pay: { n: number; median: number | null };
}

const USUAL = ["full-stack-developer", "backend-developer"] as const;

/** Two roles with a median each: the usual pair, else the two with the most disclosed postings. Null if there are none. */
export function examplePair(roles: readonly PaidRole[]): [a: string, b: string] | null {
  const shown = roles
    .filter(({ pay }) => pay.median !== null)
    .sort((x, y) => y.pay.n - x.pay.n || (x.slug < y.slug ? -1 : 1))
    .map(({ slug }) => slug);
  if (USUAL.every((slug) => shown.includes(slug))) return [...USUAL];
  const [first, second] = shown;
  return first && second ? [second, first] : null;
}
