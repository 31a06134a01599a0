import { currencyOf } from "@/lib/posting/countries";
import type { StatedPay } from "@/lib/posting/pay";
import type { RawPosting } from "@/lib/posting/raw-posting";
import type { Seniority } from "@/lib/posting/seniority";
import { skillBySlug } from "@/lib/posting/skills";
import type { WorkMode } from "@/lib/posting/work-mode";
import { employerOf } from "./employers";
import { LEVEL_PAY, USUAL_LEVEL_PAY } from "./pay";
import phrases from "./phrases.json";
import places from "./places.json";
import { MODES, NO_COUNTRY, type PostingPlan } from "./plan-postings";
import { normal, pick, type Random, randomOf } from "./random";
import { LEVELS } from "./role-target";
import links from "./skill-links.json";
import { annualOf, rangeIn, rangeInUsd, writePay } from "./write-pay";
import { writeAsks, writeList } from "./write-text";

/** What a reader should find in a posting. */
export interface Intended {
  role: string;
  seniority: Seniority;
  assumed: boolean;
  workMode: WorkMode;
  countries: string[];
  pay: { annual: number; currency: string } | null;
  skills: string[];
}

export interface WrittenPosting {
  posting: RawPosting;
  intended: Intended;
}

/** Some say little: no blurb, no duties, no benefits. */
const TERSE = 0.07;
const HTML = 0.1;
const TRAPPED = 0.3;
const TITLE_SKILLS: Record<string, string[] | undefined> = links.titles;
const WRITTEN: Record<string, string[] | undefined> = links.written;

/** Writes the plan's nth posting. `attempt` gives another text for the same facts. */
export function writePosting(plan: PostingPlan, index: number, attempt = 0): WrittenPosting {
  const { target } = plan;
  const random = randomOf(`${target.role} ${plan.asOf} ${index} ${attempt}`);
  const employer = employerOf(plan.employers[index] ?? 0);
  const place = plan.countries[index] === NO_COUNTRY ? null : (places[plan.countries[index] ?? 0] ?? null);
  const city = place ? pick(place.cities, random) : "";
  const workMode = MODES[plan.modes[index] ?? 0] ?? "unknown";
  const level = sayLevel(plan.levels[index] ?? 1, random);
  const asked = Object.keys(target.skills);
  const planned = (plan.skills[index] ?? []).map((skill) => asked[skill] ?? "");
  const base = pickTitle(target.role, planned, random);
  const title = level.title ? `${level.title} ${base}` : base;
  const pay = payOf(plan, index, place, employer, random);
  const text = compose({
    title: base,
    employer: employer.name,
    family: target.family,
    random,
    level,
    slugs: planned,
    pay,
    workMode,
    city,
    place,
  });
  return {
    posting: {
      source: "sample",
      id: `${target.role}-${plan.asOf.slice(0, 7)}-${index}`,
      title,
      employer: employer.name,
      locations: [location(place, city, workMode, random)],
      description: text,
      url: null,
      publishedAt: dayBefore(plan.asOf, Math.floor(random() ** 1.5 * 56)),
      closedAt: null,
      lastSeenAt: null,
      stated: {},
    },
    intended: {
      role: target.role,
      seniority: LEVELS[plan.levels[index] ?? 1] ?? "mid",
      assumed: level.assumed,
      workMode,
      countries: place ? [place.code] : [],
      pay: pay && { annual: annualOf(pay), currency: pay.currency },
      skills: [...new Set([...planned, ...saidBy(base)])].sort(),
    },
  };
}

/** A title that names a skill is for postings that ask for it, where the role has other titles. */
function pickTitle(role: string, slugs: string[], random: Random): string {
  const titles = titlesOf(role);
  const fitting = titles.filter((title) => saidBy(title).every((slug) => slugs.includes(slug)));
  return pick(fitting.length > 0 ? fitting : titles, random);
}

const saidBy = (title: string) => TITLE_SKILLS[title] ?? [];

interface SaidLevel {
  title: string;
  line: string;
  assumed: boolean;
}

/** In the title, in years, or, at mid level, mostly not at all. */
function sayLevel(level: number, random: Random): SaidLevel {
  const name = LEVELS[level] ?? "mid";
  const chance = random();
  if (level === 1 && chance < 0.58) return { title: "", line: "", assumed: true };
  if (level === 3 || (level === 1 ? chance > 0.92 : chance < 0.86))
    return { title: pick(phrases.levelTitles[name], random), line: "", assumed: false };
  const years = name === "senior" ? 5 + Math.floor(random() * 4) : 3 + Math.floor(random() * 2);
  const line = pick(phrases.years[name as "entry" | "mid" | "senior"], random).replace("{n}", String(years));
  return { title: "", line, assumed: false };
}

function payOf(
  { pay, levels, target }: PostingPlan,
  index: number,
  place: (typeof places)[number] | null,
  employer: { open: boolean; standing: number },
  random: Random,
): StatedPay | null {
  const inUsd = pay[index] ?? 0;
  if (inUsd > 0) return rangeInUsd(inUsd, random);
  if (!place || place.code === "US" || place.payLevel === 0 || !employer.open || random() > 0.62) return null;
  const byLevel = LEVEL_PAY[target.role] ?? USUAL_LEVEL_PAY;
  const annual = target.pay.median * 0.92 * (byLevel[levels[index] ?? 1] ?? 1) * place.payLevel;
  return rangeIn(
    currencyOf(place.code),
    annual * Math.exp(0.06 * employer.standing + 0.09 * normal(random)),
    random,
  );
}

function location(
  place: (typeof places)[number] | null,
  city: string,
  workMode: WorkMode,
  random: Random,
): string {
  if (!place) return "Remote";
  const full = city.endsWith(place.name) ? city : `${city}, ${place.name}`;
  if (workMode !== "remote") return random() < 0.6 ? full : city;
  return pick([`Remote, ${place.name}`, `Remote - ${place.name}`, full, `Remote (${place.name})`], random);
}

interface Said {
  title: string;
  employer: string;
  family: string;
  random: Random;
  level: SaidLevel;
  slugs: string[];
  pay: StatedPay | null;
  workMode: WorkMode;
  city: string;
  place: (typeof places)[number] | null;
}

function compose(facts: Said): string {
  const { employer, random, level, slugs, pay, workMode } = facts;
  const terse = random() < TERSE;
  const html = !terse && random() < HTML;
  const customers = pick(phrases.customers, random);
  const fill = (text: string) =>
    text
      .replace("{employer}", employer)
      .replace("{customers}", customers)
      .replace("{customers^}", customers.charAt(0).toUpperCase() + customers.slice(1))
      .replace("{offer}", pick(phrases.offers, random))
      .replace("{title}", facts.title)
      .replace("{team}", pick(phrases.teams, random));
  const heading = (kind: keyof typeof phrases.headings) => fill(pick(phrases.headings[kind], random));
  const names = slugs.map((slug) => {
    const written = WRITTEN[slug];
    return written ? pick(written, random) : (skillBySlug(slug)?.name ?? slug);
  });
  const asks = writeAsks(names, level.line, random);
  const parts: string[] = [];
  const blurb = fill(pick(phrases.blurbs, random));
  const about = random() < 0.3 ? `${heading("about")}\n${blurb}` : blurb;
  const trap = random() < TRAPPED ? ` ${pick(phrases.traps, random)}` : "";
  if (!terse) parts.push(about + trap);
  parts.push(fill(pick(phrases.openings, random)));
  const mode = workMode === "unknown" ? "" : fillMode(facts);
  if (mode && !mode.startsWith("Work mode") && random() < 0.5) parts[parts.length - 1] += ` ${mode}`;
  if (!terse) {
    const pool = [...phrases.duties.common, ...dutiesOf(facts.family)];
    parts.push(
      `${heading("duties")}\n${writeList(several(pool, 2 + Math.floor(random() * 3), random), html)}`,
    );
  }
  if (asks.required.length > 0) parts.push(`${heading("asks")}\n${writeList(asks.required, html)}`);
  if (asks.nice) parts.push(`${heading("nice")}\n${writeList([asks.nice], html)}`);
  if (!terse) {
    const offered = several(phrases.benefits, 2 + Math.floor(random() * 3), random);
    parts.push(`${heading("benefits")}\n${writeList(offered, html)}`);
  }
  if (pay) parts.push(writePay(pay, random));
  if (mode && !parts.some((part) => part.includes(mode))) parts.push(mode);
  parts.push(fill(pick(phrases.closings, random)));
  return html ? parts.map(toHtml).join("\n") : parts.join("\n\n");
}

function fillMode({ workMode, city, place, random }: Said): string {
  const forms = phrases.mode[workMode as "remote" | "hybrid" | "onsite"];
  const article = /^(United|Netherlands|Philippines)/.test(place?.name ?? "") ? "the " : "";
  return pick(forms, random)
    .replace("{in}", place && random() < 0.5 ? ` within ${article}${place.name}` : "")
    .replace("{city}", city.split(",")[0] ?? city)
    .replace("{days}", pick(["two", "three"], random));
}

function toHtml(part: string): string {
  const [head = "", ...rest] = part.split("\n");
  if (rest.length === 0) return `<p>${head}</p>`;
  const body = rest.join("\n");
  return `<h3>${head}</h3>\n${body.startsWith("<ul>") ? body : `<p>${body}</p>`}`;
}

const dutiesOf = (family: string) => phrases.duties[family as keyof typeof phrases.duties] ?? [];
const titlesOf = (role: string) => phrases.titles[role as keyof typeof phrases.titles] ?? [role];

function several<T>(from: readonly T[], count: number, random: Random): T[] {
  const left = [...from];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) {
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return chosen;
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
