/**
 * Design effect of the share of values at or below `cut`, from employer totals with the factor k/(k−1), at least 1.
 * `employers[i]` employs `values[i]`. Kish (1965), ultimate clusters.
 */
export function designEffect(values: number[], employers: number[], cut: number): number {
  return designEffectWithin(
    values,
    employers,
    values.map(() => 0),
    cut,
  );
}

/**
 * The same with each stratum's share taken as given, as a reweighted sample takes it: how an employer's postings go
 * together beyond their stratum, within one and across several. `strata[i]` is the stratum of `values[i]`.
 */
export function designEffectWithin(
  values: number[],
  employers: number[],
  strata: number[],
  cut: number,
): number {
  const ofStratum = new Map<number, Tally>();
  const ofEmployer = new Map<number, Map<number, Tally>>();
  for (const [index, value] of values.entries()) {
    const [employer, stratum, below] = [employers[index] ?? -1, strata[index] ?? -1, value <= cut ? 1 : 0];
    const own = ofEmployer.get(employer) ?? new Map<number, Tally>();
    ofEmployer.set(employer, own);
    count(ofStratum, stratum, below);
    count(own, stratum, below);
  }
  const k = ofEmployer.size;
  const shareOf = (stratum: number) => {
    const { below, of } = ofStratum.get(stratum) ?? { below: 0, of: 1 };
    return below / of;
  };
  const binomial = sum([...ofStratum.values()].map(({ below, of }) => below * (1 - below / of)));
  if (k < 2 || binomial === 0) return 1;
  const squares = [...ofEmployer.values()].map(
    (own) => sum([...own].map(([stratum, { below, of }]) => below - shareOf(stratum) * of)) ** 2,
  );
  return Math.max(1, ((k / (k - 1)) * sum(squares)) / binomial);
}

interface Tally {
  below: number;
  of: number;
}

function count(tallies: Map<number, Tally>, key: number, below: number) {
  const tally = tallies.get(key);
  if (!tally) {
    tallies.set(key, { below, of: 1 });
    return;
  }
  tally.below += below;
  tally.of++;
}

/** Ascending, so that the last bits don't depend on the order of the postings. */
const sum = (terms: number[]) => terms.sort((x, y) => x - y).reduce((total, term) => total + term, 0);
