import type { AshbyRead } from "./ashby";
import { GOALS } from "./goals";
import { contradicts, mayIncludeCommission, samePay, statesBeyondBase, statesPay } from "./match-pay";
import { addTallies, figuresOf, share, tallySets } from "./metrics";
import { evidenceLines } from "./read";
import type { Miss, Score, Table } from "./result";
import { printPay } from "./stated-pay";

const AGAINST = "ashby";

function miss(read: AshbyRead, expected: string, got: string, evidence: string[], weight = 1): Miss {
  return { id: read.id, title: read.posting.title, expected, got, evidence, weight };
}

const payMiss = (read: AshbyRead, expected: string, weight: number) =>
  miss(read, expected, printPay(read.facts.pay), evidenceLines(read, "pay"), weight);

type PayCase = "right" | "wrong" | "missed" | "contradicts" | "differs" | "beyondBase" | "silent" | "alone";

// Where the text itself states the structured amounts, the reader must find them. Elsewhere the text may
// rightly say something else, so only an impossible amount counts against it. Employers also enter
// on-target earnings as salary; base pay can't be judged by those.
function payCase({ posting, facts, salaries }: AshbyRead): PayCase {
  const { pay } = facts;
  if (salaries.length === 0) return pay ? "alone" : "silent";
  const text = `${posting.title}\n${posting.text}`;
  const stated = salaries.filter((salary) => statesPay(text, salary));
  if (stated.some((salary) => statesBeyondBase(text, salary))) return "beyondBase";
  if (pay && salaries.some((salary) => samePay(salary, pay))) return "right";
  if (stated.length > 0) return pay ? "wrong" : "missed";
  if (!pay) return "silent";
  if (!salaries.every((salary) => contradicts(salary, pay))) return "differs";
  return salaries.some((salary) => mayIncludeCommission(text, pay, salary)) ? "beyondBase" : "contradicts";
}

export function scoreAshbyPay(reads: AshbyRead[]): { score: Score; samples: Miss[] } {
  const cases = reads.map((read) => ({ read, kind: payCase(read) }));
  const of = (kind: PayCase) => cases.filter((entry) => entry.kind === kind).map((entry) => entry.read);
  const expected = (read: AshbyRead) => [...new Set(read.salaries.map(printPay))].slice(0, 6).join(" | ");
  const right = of("right").length;
  const wrong = of("wrong").length;
  const contradicting = of("contradicts").length;
  const figures = figuresOf({
    right,
    wrong: wrong + contradicting,
    missed: of("missed").length + wrong,
  });
  const structured = reads.filter((read) => read.salaries.length > 0).length;
  const misses = [
    ...of("contradicts").map((read) => payMiss(read, `${expected(read)} (not in the text)`, 3)),
    ...of("wrong").map((read) => payMiss(read, expected(read), 2)),
    ...of("missed").map((read) => payMiss(read, expected(read), 1)),
  ];
  const notes = [
    `${structured} of ${reads.length} postings have a structured salary; the text states it in ${right + wrong + of("missed").length}`,
    `wrong: ${wrong} another amount than the text's own, ${contradicting} an amount the structured salary rules out`,
    `not counted: ${of("differs").length} texts that state another, overlapping range; ${of("beyondBase").length} structured salaries that are or may be on-target earnings; ${of("alone").length} read where no salary is structured`,
  ];
  const score: Score = {
    fact: "pay",
    against: AGAINST,
    unit: "postings",
    n: right + wrong + of("missed").length,
    figures,
    goal: GOALS.pay,
    notes,
    misses,
  };
  return { score, samples: of("alone").map((read) => payMiss(read, "no structured salary", 0)) };
}

export function scoreAshbyCountries(reads: AshbyRead[]): Score {
  const judged = reads.filter((read) => read.addressCountries !== null);
  const misses: Miss[] = [];
  const tallies = judged.map((read) => {
    const truth = read.addressCountries ?? [];
    const tally = tallySets(truth, read.facts.countries);
    const weight = tally.wrong * 2 + tally.missed;
    if (weight > 0) {
      const evidence = [`location: ${read.posting.locations.join("; ")}`, ...evidenceLines(read, "country")];
      misses.push(miss(read, truth.join(", "), read.facts.countries.join(", ") || "none", evidence, weight));
    }
    return tally;
  });
  const silent = judged.filter((read) => read.facts.countries.length === 0).length;
  return {
    fact: "countries",
    against: AGAINST,
    unit: "countries",
    n: judged.length,
    figures: figuresOf(addTallies(tallies)),
    goal: GOALS.countries,
    notes: [
      `${reads.length - judged.length} postings left out: an address without a country or with a region`,
      `${silent} postings read as naming no country; employers fill the address in by default, so some of these are right`,
    ],
    misses,
  };
}

export function scoreAshbyMode(reads: AshbyRead[]): { score: Score; table: Table } {
  const judged = reads.filter((read) => read.isRemote !== null);
  const modes = ["remote", "hybrid", "onsite", "unknown"] as const;
  const rows = [true, false].map((flag) => [
    `isRemote ${flag}`,
    ...modes.map(
      (mode) => judged.filter((read) => read.isRemote === flag && read.facts.workMode === mode).length,
    ),
  ]);
  // The flag means "not only in the office", so hybrid agrees with either value.
  const disagree = judged.filter(({ isRemote, facts }) =>
    isRemote ? facts.workMode === "onsite" : facts.workMode === "remote",
  );
  const known = judged.filter((read) => read.facts.workMode !== "unknown");
  const score: Score = {
    fact: "mode",
    against: AGAINST,
    unit: "postings with a mode",
    n: judged.length,
    figures: { accuracy: share(known.length - disagree.length, known.length) },
    goal: null,
    notes: [
      "agreement, not accuracy: employers tick isRemote loosely. Only remote against false and onsite against true disagree",
      `${judged.length - known.length} of ${judged.length} postings read as unknown`,
    ],
    misses: disagree.map((read) =>
      miss(
        read,
        `isRemote ${read.isRemote}`,
        read.facts.workMode,
        [`location: ${read.posting.locations.join("; ")}`, ...evidenceLines(read, "workMode")],
        read.isRemote ? 2 : 1,
      ),
    ),
  };
  const table = {
    fact: "mode" as const,
    title: "Ashby's remote flag and our mode",
    columns: ["", ...modes],
    rows,
  };
  return { score, table };
}
