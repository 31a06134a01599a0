import { countryName } from "@/lib/posting/countries";
import { roleBySlug } from "@/lib/posting/roles";
import { skillBySlug } from "@/lib/posting/skills";
import type { PublishedFigure, PublishedMetric } from "./published";

const NAMES: Record<PublishedMetric, (key: string) => string> = {
  postings: () => "Active postings",
  "pay-n": () => "US postings that state pay",
  "pay-median": () => "Median US base pay, a year",
  seniority: (level) => `Level: ${level}`,
  "senior-and-staff": () => "Level: senior or staff",
  "entry-postings": () => "Postings at entry level",
  "work-mode": (mode) => `Work mode: ${mode}`,
  country: (code) => `Open in ${countryName(code)}`,
  "skill-share": (slug) => `Asks for ${skillName(slug)}`,
  "skill-median": (slug) => `Median US pay with ${skillName(slug)}`,
  "skill-n": (slug) => `US postings with ${skillName(slug)} that state pay`,
  "skill-premium": (slug) => `Premium of ${skillName(slug)}`,
  "skill-premium-percent": (slug) => `Premium of ${skillName(slug)}, of the role's median`,
};

const SHARES = new Set<PublishedMetric>([
  "seniority",
  "senior-and-staff",
  "work-mode",
  "country",
  "skill-share",
  "skill-premium-percent",
]);
const MONEY = new Set<PublishedMetric>(["pay-median", "skill-median", "skill-premium"]);

/** What a published figure is of: "Asks for Kafka". */
export function figureName({ metric, key = "" }: PublishedFigure): string {
  return NAMES[metric](key);
}

/** A published figure as it is printed: "26%", "$170,000", "6,346". */
export function figurePrinted({ metric, printed, decimals }: PublishedFigure): string {
  if (SHARES.has(metric)) return `${printed.toFixed(decimals)}%`;
  const amount = Math.abs(printed).toLocaleString("en");
  const sign = printed < 0 ? "−" : metric === "skill-premium" ? "+" : "";
  return MONEY.has(metric) ? `${sign}$${amount}` : amount;
}

export const roleName = (slug: string): string => roleBySlug(slug)?.name ?? slug;
const skillName = (slug: string): string => skillBySlug(slug)?.name ?? slug;
