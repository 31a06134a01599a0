import type { Comparison, Profile } from "@/lib/compare/comparison";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { type View, viewHref } from "@/lib/view/view";
import { type CsvCell, toCsv } from "./csv";

interface Figure {
  value: number | null;
  /** Postings it rests on. */
  n: number | null;
  interval?: [number, number] | null;
}

const HEADER = ["figure", "item", "unit", "a", "a_n", "a_low", "a_high", "b", "b_n", "b_low", "b_high"];

/** A comparison as CSV: what it shows in the first lines, then a line a figure with both sides, their n and 95 % interval. */
export function comparisonCsv(comparison: Comparison): string {
  const { a, b, gap, skills } = comparison;
  const row = (figure: string, item: string, unit: string, of: (side: Profile) => Figure): CsvCell[] => [
    figure,
    item,
    unit,
    ...cells(of(a)),
    ...cells(of(b)),
  ];
  const pairRow = (
    figure: string,
    unit: string,
    value: number | null,
    interval?: [number, number] | null,
  ) => [figure, "b minus a", unit, value, null, interval?.[0] ?? null, interval?.[1] ?? null];
  const payUnit =
    a.pay.currency === b.pay.currency
      ? `${a.pay.currency} a year`
      : `${a.pay.currency} / ${b.pay.currency} a year`;
  return toCsv([
    ...about(comparison),
    HEADER,
    row("postings", "", "count", (side) => ({ value: side.postings, n: side.postings })),
    row("duplicates", "", "count", (side) => ({ value: side.duplicates, n: null })),
    row("employers", "", "count", (side) => ({ value: side.employers, n: side.postings })),
    row("pay median", "", payUnit, ({ pay }) => ({ value: pay.median, n: pay.n, interval: pay.interval })),
    ...(["p10", "p25", "p75", "p90"] as const).map((quantile) =>
      row(`pay ${quantile}`, "", payUnit, ({ pay }) => ({ value: pay[quantile], n: pay.n })),
    ),
    ...SENIORITIES.map((level) =>
      row("pay median by level", level, payUnit, ({ pay }) => {
        const { median, n, interval } = pay.bySeniority[level];
        return { value: median, n, interval };
      }),
    ),
    row("pay disclosed share", "", "share", ({ pay }) => ({ value: pay.disclosedShare, n: pay.n })),
    pairRow("gap of medians", payUnit, gap.median, gap.interval),
    pairRow("gap of medians", "% of the lower", gap.percentOfLower),
    ...SENIORITIES.map((level) =>
      row("level", level, "share", ({ seniority }) => ({
        value: seniority[level].share,
        n: seniority[level].n,
      })),
    ),
    ...WORK_MODES.map((mode) =>
      row("work mode", mode, "share", ({ workMode }) => ({
        value: workMode[mode].share,
        n: workMode[mode].n,
      })),
    ),
    ...countryCodes(comparison).map((code) => row("country", code, "share", (side) => countryOf(side, code))),
    ...skillSlugs(comparison).map((slug) => row("skill", slug, "share", (side) => skillOf(side, slug))),
    ...skillSlugs(comparison)
      .filter((slug) => [a, b].some((side) => side.skills.some((one) => one.slug === slug && one.pay)))
      .map((slug) => row("pay median by skill", slug, payUnit, (side) => skillPayOf(side, slug))),
    ["skill overlap", "jaccard of top skills", "share", skills.jaccard],
  ]);
}

/** What the file shows, so that it explains itself far from its page. */
function about({ dataset, view, a, b }: Comparison): CsvCell[][] {
  const shown: View = { ...view, dataset: dataset.id };
  return [
    ["dataset", dataset.id, `${dataset.label}, as of ${dataset.asOf}, ${dataset.postings} active postings`],
    ["side a", a.role.name, ...filters(view.a)],
    ["side b", b.role.name, ...filters(view.b)],
    ["address", viewHref(shown, { complete: true })],
    [
      "pay",
      `annual base pay; postings in ${a.pay.country ?? "the chosen countries"}; empty where too few state it`,
    ],
    [],
  ];
}

const filters = ({ country, mode, level }: View["a"]) => [
  `country: ${country.join(" ") || "any"}`,
  `mode: ${mode.join(" ") || "any"}`,
  `level: ${level.join(" ") || "any"}`,
];

const cells = ({ value, n, interval }: Figure): CsvCell[] => [
  value,
  n,
  interval?.[0] ?? null,
  interval?.[1] ?? null,
];

function countryCodes({ a, b }: Comparison): string[] {
  return [...new Set([...a.countries, ...b.countries].map(({ code }) => code))];
}

function skillSlugs({ a, b }: Comparison): string[] {
  const share = (side: Profile, slug: string) => side.skills.find((one) => one.slug === slug)?.share ?? 0;
  const slugs = [...new Set([...a.skills, ...b.skills].map(({ slug }) => slug))];
  const combined = new Map(slugs.map((slug) => [slug, share(a, slug) + share(b, slug)]));
  return slugs.sort((x, y) => (combined.get(y) ?? 0) - (combined.get(x) ?? 0));
}

function countryOf({ countries }: Profile, code: string): Figure {
  const found = countries.find((one) => one.code === code);
  return { value: found?.share ?? 0, n: found?.n ?? 0 };
}

function skillOf({ skills }: Profile, slug: string): Figure {
  const found = skills.find((one) => one.slug === slug);
  return { value: found?.share ?? null, n: found?.n ?? null };
}

function skillPayOf({ skills }: Profile, slug: string): Figure {
  const pay = skills.find((one) => one.slug === slug)?.pay;
  return { value: pay?.median ?? null, n: pay?.n ?? null, interval: pay?.interval };
}
