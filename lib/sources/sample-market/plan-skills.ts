import { drawAtMedian, drawNear } from "./pay";
import { draw } from "./quota";
import { type Random, randomOf } from "./random";
import type { RoleTarget } from "./role-target";
import links from "./skill-links.json";

const CLUSTERS = Object.entries(links.clusters);
/** A posting has two clusters of skills that it asks for more often … */
const IN_CLUSTER = 3.2;
/** … and seldom asks for two skills that do the same. */
const RIVAL = 0.3;
const MOST_SKILLS = 15;
const SYSTEMS_BY_LEVEL = [0.7, 0.9, 1.1, 1.2];

interface Decided {
  levels: Uint8Array;
  /** Postings in the US that state pay, and their pay. */
  disclosed: number[];
  values: number[];
}

/** Deals skills out so that each has exactly its share, and those with a published median exactly that. */
export function planSkills(
  target: RoleTarget,
  { levels, disclosed, values }: Decided,
  random: Random,
): number[][] {
  const size = target.postings;
  const slugs = Object.keys(target.skills);
  const leanings = planLeanings(target, size);
  const skills: number[][] = Array.from({ length: size }, () => []);
  const isPaid = new Uint8Array(size);
  for (const index of disclosed) isPaid[index] = 1;
  const others = Array.from({ length: size }, (_, index) => index).filter((index) => !isPaid[index]);
  const byShare = slugs
    .map((_, skill) => skill)
    .sort((x, y) => shareOf(target, slugs[y]) - shareOf(target, slugs[x]));
  for (const skill of byShare) {
    const slug = slugs[skill] ?? "";
    const weightOf = weighing(slug, slugs, leanings, skills, levels);
    const quota = Math.round((size * shareOf(target, slug)) / 100);
    const [median, n] = target.skillPay[slug] ?? [null, Math.round((disclosed.length * quota) / size)];
    const weightOfPaid = (order: number) => weightOf(disclosed[order] ?? 0);
    const orders =
      median === null
        ? drawNear(values, { middle: target.pay.median * (1 + tiltOf(slug)), n }, weightOfPaid, random)
        : drawAtMedian(values, { median, n }, weightOfPaid, random);
    const paid = orders.map((order) => disclosed[order] ?? 0);
    for (const index of paid) skills[index]?.push(skill);
    for (const index of draw(others, quota - n, weightOf, random)) skills[index]?.push(skill);
  }
  return skills;
}

/** What a skill without a published median pays against its role: little more or less, systems a little more. */
function tiltOf(slug: string): number {
  const isSystems = links.clusters[links.seniorCluster as keyof typeof links.clusters].includes(slug);
  return randomOf(`tilt ${slug}`)() * 0.1 - (isSystems ? 0.01 : 0.05);
}

const shareOf = ({ skills }: RoleTarget, slug = "") => skills[slug] ?? 0;

/** Two clusters for each posting, by how much of the role's skills they hold. */
function planLeanings(target: RoleTarget, size: number): Uint8Array {
  const random = randomOf(`leanings ${target.role} ${size}`);
  const mass = CLUSTERS.map(([, slugs]) => slugs.reduce((sum, slug) => sum + shareOf(target, slug), 0));
  const leanings = new Uint8Array(size * 2);
  for (let at = 0; at < leanings.length; at++) leanings[at] = pickByMass(mass, random());
  return leanings;
}

function pickByMass(mass: number[], chance: number): number {
  let left = chance * mass.reduce((sum, value) => sum + value, 0);
  for (const [index, value] of mass.entries()) {
    left -= value;
    if (left < 0) return index;
  }
  return 0;
}

function weighing(
  slug: string,
  slugs: string[],
  leanings: Uint8Array,
  skills: number[][],
  levels: Uint8Array,
) {
  const clusters = new Set(CLUSTERS.flatMap(([, of], index) => (of.includes(slug) ? [index] : [])));
  const rivals = new Set(
    links.rivals
      .filter((list) => list.includes(slug))
      .flatMap((list) => list.filter((other) => other !== slug).map((other) => slugs.indexOf(other))),
  );
  const forSeniors = clusters.has(CLUSTERS.findIndex(([name]) => name === links.seniorCluster));
  return (index: number) => {
    const own = skills[index] ?? [];
    if (own.length >= MOST_SKILLS) return 0;
    let weight = 1;
    if (clusters.has(leanings[index * 2] ?? 0) || clusters.has(leanings[index * 2 + 1] ?? 0))
      weight *= IN_CLUSTER;
    if (rivals.size > 0 && own.some((skill) => rivals.has(skill))) weight *= RIVAL;
    if (forSeniors) weight *= SYSTEMS_BY_LEVEL[levels[index] ?? 1] ?? 1;
    return weight;
  };
}
