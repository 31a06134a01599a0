import type { Profile } from "@/lib/compare/comparison";
import type { Seniority } from "@/lib/posting/seniority";
import type { PublishedFigure } from "./published";

/** What a profile shows for a published figure; shares in percent. Null where it shows none. */
export function readFigure({ metric, key = "" }: PublishedFigure, profile: Profile): number | null {
  const { pay } = profile;
  const level = (name: Seniority) => profile.seniority[name].share * 100;
  const skill = profile.skills.find(({ slug }) => slug === key);
  const isUs = pay.country === "US" && pay.currency === "USD";
  switch (metric) {
    case "postings":
      return profile.postings;
    case "pay-n":
      return isUs ? pay.n : null;
    case "pay-median":
      return isUs ? pay.median : null;
    case "seniority":
      return level(key as Seniority);
    case "senior-and-staff":
      return level("senior") + level("staff");
    case "entry-postings":
      return profile.seniority.entry.n;
    case "work-mode":
      return profile.workMode[key as keyof Profile["workMode"]].share * 100;
    case "country":
      return (profile.countries.find(({ code }) => code === key)?.share ?? 0) * 100;
    case "skill-share":
      return (skill?.share ?? 0) * 100;
    case "skill-median":
      return isUs ? (skill?.pay?.median ?? null) : null;
    case "skill-n":
      return isUs ? (skill?.pay?.n ?? null) : null;
    case "skill-premium":
      return isUs ? (skill?.pay?.premium ?? null) : null;
    case "skill-premium-percent":
      return isUs ? ((skill?.pay?.premium ?? Number.NaN) / (pay.median ?? Number.NaN)) * 100 : null;
  }
}

/** Whether a profile shows a published figure, rounded as it is printed. */
export function showsFigure(figure: PublishedFigure, profile: Profile): boolean {
  return readFigure(figure, profile)?.toFixed(figure.decimals) === figure.printed.toFixed(figure.decimals);
}
