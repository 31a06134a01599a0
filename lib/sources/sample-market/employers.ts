import names from "./employer-names.json";
import { normal, randomOf } from "./random";

const { first, second, kind } = names;

/** Made-up employers, each hiring in one country; names are put together so that none is a real company's. */
export interface Employer {
  name: string;
  /** How far above its market it pays: a standard normal number. */
  standing: number;
  /** One in three says nothing about pay outside the US. */
  open: boolean;
  number: number;
}

/** How many employers a country has in the sample, by its weight among the countries. */
export function employersIn(weight: number): number {
  return Math.max(14, Math.round(weight * 62));
}

/** The nth employer of the whole market; the same number is always the same employer. */
export function employerOf(number: number): Employer {
  const mixed = (number * 2_741 + 97) % (first.length * second.length);
  const random = randomOf(`employer ${number}`);
  const word = `${first[mixed % first.length]}${second[Math.floor(mixed / first.length)]}`;
  const round = Math.floor(number / (first.length * second.length));
  const name = `${word} ${kind[(number + round * 5) % kind.length]}`;
  return { name, standing: normal(random), open: random() < 0.66, number };
}
