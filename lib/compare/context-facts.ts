import { SENIORITIES } from "@/lib/posting/seniority";
import { SIDES } from "@/lib/view/view";
import type { Comparison } from "./comparison";
import type { ComparisonContext } from "./context";
import { modelledFigures, modelledIn } from "./modelled";

/**
 * JSON pointers of the figures of a context that follow from the sample's model: all that the comparison, or that of
 * the dataset before, does not show as a fact. Empty for imported postings.
 */
export function modelledInContext(
  context: Omit<ComparisonContext, "modelled">,
  now: Comparison,
  before: Comparison | null,
): string[] {
  if (now.dataset.market !== "sample") return [];
  const isFact = (comparison: Comparison, pointers: string[]) => {
    const isModelled = modelledIn(comparison);
    return pointers.every((pointer) => !isModelled(pointer));
  };
  const facts = SIDES.flatMap((side) => {
    const here = `/changes/${side}`;
    const own: Record<string, readonly [Comparison | null, string]> = {
      [`${here}/postings/now`]: [now, "postings"],
      [`${here}/disclosed/now`]: [now, "pay/n"],
      [`${here}/pay/now/n`]: [now, "pay/n"],
      [`${here}/pay/now/median`]: [now, "pay/median"],
      [`${here}/postings/before`]: [before, "postings"],
      [`${here}/disclosed/before`]: [before, "pay/n"],
      [`${here}/pay/before/n`]: [before, "pay/n"],
      [`${here}/pay/before/median`]: [before, "pay/median"],
      [`/employers/${side}/postings`]: [now, "postings"],
      ...Object.fromEntries(
        SENIORITIES.map((level) => [`/levels/${side}/${level}/postings`, [now, `seniority/${level}/n`]]),
      ),
    };
    const shown = Object.entries(own).flatMap(([pointer, [comparison, figure]]) =>
      comparison && isFact(comparison, [`/${side}/${figure}`]) ? [pointer] : [],
    );
    const medians = ["before", "now"].every((date) => shown.includes(`${here}/pay/${date}/median`));
    return medians ? [...shown, `${here}/pay/move`] : shown;
  });
  return modelledFigures(context, [...facts, ...missingSkills(context, now, isFact)]);
}

function missingSkills(
  { transfer }: Pick<ComparisonContext, "transfer">,
  now: Comparison,
  isFact: (comparison: Comparison, pointers: string[]) => boolean,
): string[] {
  const directions = [
    ["aToB", "b"],
    ["bToA", "a"],
  ] as const;
  return directions.flatMap(([direction, side]) =>
    (transfer?.[direction].missing ?? []).flatMap(({ slug }, index) => {
      const skill = `/${side}/skills/${now[side].skills.findIndex((one) => one.slug === slug)}`;
      return isFact(now, [`${skill}/n`, `${skill}/share`]) ? [`/transfer/${direction}/missing/${index}`] : [];
    }),
  );
}
