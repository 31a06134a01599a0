import type { Comparison, Profile } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";
import { EXCHANGE_RATES } from "@/lib/posting/exchange-rates";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import type { ChartName } from "@/lib/view/chart-view";
import { SIDES, type View, viewHref } from "@/lib/view/view";
import { type CsvCell, toCsv } from "./csv";
import { gapLines, sideLines } from "./csv-details";
import { formatRate } from "./deck";
import { FIGURE_HEADER, type Figure, figureLine } from "./figure-line";

type ComparisonChart = Exclude<ChartName, "flips">;

/**
 * A comparison as CSV: what it shows in the first lines, then a line a figure with both sides, their n and 95% interval.
 * The last column names those columns of its line that are modelled.
 */
export function comparisonCsv(comparison: Comparison): string {
  return toCsv([...about(comparison), FIGURE_HEADER, ...comparisonLines(comparison)]);
}

/** The lines of one chart alone, below the same first lines; those of pay have what its shape is made of as well. */
export function chartCsv(comparison: Comparison, chart: ComparisonChart): string {
  const lines = comparisonLines(comparison).filter(([figure]) => LINES_OF[chart].includes(String(figure)));
  const shape = chart === "pay" ? histogramLines(comparison) : [];
  return toCsv([...about(comparison), FIGURE_HEADER, ...lines, ...shape]);
}

const LINES_OF: Record<ComparisonChart, readonly string[]> = {
  pay: ["pay median", "pay p10", "pay p25", "pay p75", "pay p90", "pay disclosed share", "gap of medians"],
  "like-for-like": ["pay median", "gap of medians", "gap at equal seniority"],
  "pay-by-level": ["pay median by level"],
  career: ["pay median by level", "level"],
  seniority: ["level"],
  skills: ["skill", "pay premium by skill", "skill overlap"],
  "skill-pay": ["pay median by skill"],
  attributes: ["role attribute"],
  ai: ["AI skills", "pay median"],
  "work-mode": ["work mode"],
  countries: ["country"],
};

function comparisonLines(comparison: Comparison): CsvCell[][] {
  const { a, b, gap, skills } = comparison;
  const line = figureLine(modelledIn(comparison));
  const row = (figure: string, item: string, unit: string, of: (side: Profile) => Figure) =>
    line(figure, item, unit, ["/a", of(a)], ["/b", of(b)]);
  const payUnit =
    a.pay.currency === b.pay.currency
      ? `${a.pay.currency} a year`
      : `${a.pay.currency} / ${b.pay.currency} a year`;
  return [
    row("postings", "", "count", ({ postings }) => ({
      value: postings,
      n: postings,
      at: { value: "postings", n: "postings" },
    })),
    row("duplicates", "", "count", ({ duplicates }) => ({ value: duplicates, at: { value: "duplicates" } })),
    row("employers", "", "count", ({ employers, postings }) => ({
      value: employers,
      n: postings,
      at: { value: "employers", n: "postings" },
    })),
    row("pay median", "", payUnit, ({ pay }) => medianOf(pay, "pay")),
    ...(["p10", "p25", "p75", "p90"] as const).map((quantile) =>
      row(`pay ${quantile}`, "", payUnit, ({ pay }) => ({
        value: pay[quantile],
        n: pay.n,
        at: { value: `pay/${quantile}`, n: "pay/n" },
      })),
    ),
    ...SENIORITIES.map((level) =>
      row("pay median by level", level, payUnit, ({ pay }) =>
        medianOf(pay.bySeniority[level], `pay/bySeniority/${level}`),
      ),
    ),
    row("pay disclosed share", "", "share", ({ pay }) => ({
      value: pay.disclosedShare,
      n: pay.n,
      at: { value: "pay/disclosedShare", n: "pay/n" },
    })),
    line("gap of medians", "b minus a", `${a.pay.currency} a year`, [
      "/gap",
      { value: gap.median, interval: gap.interval, at: { value: "median", interval: "interval" } },
    ]),
    line("gap of medians", "b minus a", "% of the lower", [
      "/gap",
      { value: gap.percentOfLower, at: { value: "percentOfLower" } },
    ]),
    ...SENIORITIES.map((level) =>
      row("level", level, "share", ({ seniority }) => shareOf(seniority[level], `seniority/${level}`)),
    ),
    ...WORK_MODES.map((mode) =>
      row("work mode", mode, "share", ({ workMode }) => shareOf(workMode[mode], `workMode/${mode}`)),
    ),
    ...countryCodes(comparison).map((code) => row("country", code, "share", (side) => countryOf(side, code))),
    ...skillSlugs(comparison).map((slug) => row("skill", slug, "share", (side) => skillOf(side, slug))),
    ...skillSlugs(comparison)
      .filter((slug) => [a, b].some((side) => side.skills.some((one) => one.slug === slug && one.pay)))
      .flatMap((slug) => [
        row("pay median by skill", slug, payUnit, (side) => skillPayOf(side, slug)),
        row("pay premium by skill", slug, payUnit, (side) => premiumOf(side, slug)),
      ]),
    ...gapLines(comparison, line),
    ...sideLines(row, payUnit),
    line("skill overlap", "jaccard of top skills", "share", [
      "/skills",
      { value: skills.jaccard, at: { value: "jaccard" } },
    ]),
  ];
}

/** How many postings state each amount. */
function histogramLines({ a, b, modelled }: Comparison): CsvCell[][] {
  const line = figureLine(modelledIn({ modelled }));
  const amounts = [...new Set([a, b].flatMap(({ pay }) => pay.histogram.map(({ value }) => value)))];
  return amounts
    .sort((x, y) => x - y)
    .map((amount) => {
      const figures = SIDES.map((side): [string, Figure] => {
        const n = { a, b }[side].pay.histogram.find(({ value }) => value === amount)?.n ?? 0;
        return [`/${side}/pay`, { value: n, at: { value: "histogram" } }];
      });
      return line("postings by stated pay", String(amount), "count", ...figures);
    });
}

/** What the file shows, so that it explains itself far from its page. */
function about({ dataset, view, a, b, gap }: Comparison): CsvCell[][] {
  const shown: View = { ...view, dataset: dataset.id };
  return [
    ["dataset", dataset.id, `${dataset.label}, as of ${dataset.asOf}, ${dataset.postings} active postings`],
    ["side a", a.role.name, ...filters(view.a)],
    ["side b", b.role.name, ...filters(view.b)],
    ["address", viewHref(shown, { complete: true })],
    ["pay", `annual base pay; ${marketsOf(a, b)}; empty where too few state it`],
    ...(gap.converted ? [rateLine(gap.converted)] : []),
    [],
  ];
}

function marketsOf(a: Profile, b: Profile): string {
  const [ofA, ofB] = [a, b].map(({ pay }) => `postings in ${pay.country ?? "the chosen countries"}`);
  return ofA === ofB ? `${ofA}` : `side a: ${ofA}, side b: ${ofB}`;
}

const rateLine = ({ from, to, rate, date }: NonNullable<Comparison["gap"]["converted"]>) => [
  "exchange rate",
  `1 ${from} = ${formatRate(rate)} ${to}`,
  `of ${date}, ${EXCHANGE_RATES.source}`,
  "the gap is computed at this rate; buying power is not considered",
];

export const filters = ({ country, mode, level }: View["a"]) => [
  `country: ${country.join(" ") || "any"}`,
  `mode: ${mode.join(" ") || "any"}`,
  `level: ${level.join(" ") || "any"}`,
];

const shareOf = ({ share, n }: { share: number; n: number }, at: string): Figure => ({
  value: share,
  n,
  at: { value: `${at}/share`, n: `${at}/n` },
});

type Median = Pick<Profile["pay"], "median" | "n" | "interval">;
const medianOf = ({ median, n, interval }: Median, at: string): Figure => ({
  value: median,
  n,
  interval,
  at: { value: `${at}/median`, n: `${at}/n`, interval: `${at}/interval` },
});

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
  const index = countries.findIndex((one) => one.code === code);
  return shareOf(countries[index] ?? { share: 0, n: 0 }, `countries/${index}`);
}

function skillOf({ skills }: Profile, slug: string): Figure {
  const index = skills.findIndex((one) => one.slug === slug);
  const found = skills[index];
  return found ? shareOf(found, `skills/${index}`) : { value: null, at: { value: "skills" } };
}

function skillPayOf({ skills }: Profile, slug: string): Figure {
  const index = skills.findIndex((one) => one.slug === slug);
  const pay = skills[index]?.pay;
  return pay ? medianOf(pay, `skills/${index}/pay`) : { value: null, at: { value: "skills" } };
}

function premiumOf({ skills }: Profile, slug: string): Figure {
  const index = skills.findIndex((one) => one.slug === slug);
  const pay = skills[index]?.pay;
  if (!pay) return { value: null, at: { value: "skills" } };
  const at = `skills/${index}/pay`;
  return {
    value: pay.premium,
    n: pay.n,
    interval: pay.premiumInterval,
    at: { value: `${at}/premium`, n: `${at}/n`, interval: `${at}/premiumInterval` },
  };
}
