import type { Comparison, Profile } from "@/lib/compare/comparison";
import { SIDES, type Side } from "@/lib/view/view";
import { PUBLISHED_FIGURES, PUBLISHED_PAIR, type PublishedFigure } from "./published";
import { showsFigure } from "./read-figure";

type Compared = Omit<Comparison, "modelled">;

/**
 * JSON pointers of a comparison's figures that are matched to a published one, or follow from two that are: the facts
 * of the sample. Articles print figures of whole roles, so a filter leaves no facts, save the pay where it names the
 * pay market itself. A figure that does not show what was printed is none.
 */
export function calibratedFigures(comparison: Compared): string[] {
  const pointers = SIDES.flatMap((side) => ofSide(comparison, side));
  const both = (pointer: string) => SIDES.every((side) => pointers.includes(`/${side}${pointer}`));
  return [
    ...pointers,
    ...(both("/postings") ? ["/gap/volumeRatio"] : []),
    ...(both("/pay/median") ? ["/gap/median", "/gap/percentOfLower"] : []),
    ...ofOverlap(comparison),
  ];
}

function ofSide({ dataset, view, ...sides }: Compared, side: Side): string[] {
  const { country, mode, level } = view[side];
  const whole = country.length + mode.length + level.length === 0;
  const payAlone = country.join() === "US" && mode.length + level.length === 0;
  if (!whole && !payAlone) return [];
  return calibratedOfRole(dataset.asOf, sides[side])
    .filter((pointer) => whole || pointer.includes("/pay/"))
    .map((pointer) => `/${side}${pointer}`);
}

/** JSON pointers of those figures of a whole role's profile that are matched to one published of that date. */
export function calibratedOfRole(asOf: string, profile: Profile): string[] {
  return PUBLISHED_FIGURES.filter((figure) => figure.asOf === asOf && figure.role === profile.role.slug)
    .filter((figure) => showsFigure(figure, profile))
    .flatMap((figure) => pointersOf(figure, profile));
}

/** Whether a role's median pay is one that was published of it at that date. */
export function isPublishedMedian(asOf: string, role: string, median: number | null): boolean {
  return PUBLISHED_FIGURES.some(
    (figure) =>
      figure.metric === "pay-median" &&
      figure.asOf === asOf &&
      figure.role === role &&
      figure.printed === median,
  );
}

/** Where a profile shows a published figure; a share stands beside its own count. */
function pointersOf({ metric, key = "" }: PublishedFigure, profile: Profile): string[] {
  const skill = `/skills/${profile.skills.findIndex(({ slug }) => slug === key)}`;
  switch (metric) {
    case "postings":
      return ["/postings"];
    case "pay-n":
      return ["/pay/n", "/pay/few"];
    case "pay-median":
      return ["/pay/median"];
    case "seniority":
      return [`/seniority/${key}/n`, `/seniority/${key}/share`];
    case "entry-postings":
      return ["/seniority/entry/n"];
    case "work-mode":
      return [`/workMode/${key}`];
    case "country":
      return [`/countries/${profile.countries.findIndex(({ code }) => code === key)}`];
    case "skill-share":
      return [`${skill}/n`, `${skill}/share`];
    case "skill-median":
      return [`${skill}/pay/median`];
    case "skill-n":
      return [`${skill}/pay/n`];
    case "skill-premium":
      return [`${skill}/pay/premium`];
    case "senior-and-staff":
    case "skill-premium-percent":
      return [];
  }
}

/** What is printed of one pair alone: how much of the top skills is shared, and some of the names. */
function ofOverlap({ dataset, view, skills }: Compared): string[] {
  const { a, b, asOf, jaccardPercent, sharedInOrder, onlyAInOrder, onlyBInOrder } = PUBLISHED_PAIR;
  const plain = SIDES.every((side) => {
    const { country, mode, level } = view[side];
    return country.length + mode.length + level.length === 0;
  });
  const turned = view.a.role === b && view.b.role === a;
  const isPair = turned || (view.a.role === a && view.b.role === b);
  if (!plain || !isPair || dataset.asOf !== asOf) return [];
  if (((skills.jaccard ?? Number.NaN) * 100).toFixed(0) !== jaccardPercent.toFixed(0)) return [];
  const [onlyA, onlyB] = turned ? [onlyBInOrder, onlyAInOrder] : [onlyAInOrder, onlyBInOrder];
  const named = (list: "shared" | "onlyA" | "onlyB", printed: string[]) =>
    skills[list].flatMap((slug, index) => (printed.includes(slug) ? [`/skills/${list}/${index}`] : []));
  return [
    "/skills/jaccard",
    ...named("shared", sharedInOrder),
    ...named("onlyA", onlyA),
    ...named("onlyB", onlyB),
  ];
}
