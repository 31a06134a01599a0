import { GOALS } from "./goals";
import type { GoldPosting } from "./gold";
import { type GuideOf, roleAccepted, techAccepted } from "./guide-role";
import { samePay } from "./match-pay";
import { matchSkills, normalisePhrase, type ReadSkill } from "./match-skills";
import { addTallies, figuresOf, harmonicMean, share, type Tally, tallySets } from "./metrics";
import { evidenceLines, plainPosting, type Read, readPosting } from "./read";
import type { Fact, Miss, Score } from "./result";
import { printPay } from "./stated-pay";

interface Labelled extends Read {
  gold: GoldPosting;
}

const AGAINST = "gold-dev";
const list = (values: string[]) => values.join(", ") || "none";

function readGold(gold: GoldPosting): Labelled {
  const locations = gold.location ? [gold.location] : [];
  const raw = { title: gold.title, employer: gold.company ?? "", locations, description: gold.description };
  return { gold, ...readPosting(plainPosting(gold.id, raw)) };
}

function miss(read: Labelled, expected: string, got: string, evidence: string[], weight = 1): Miss {
  return { id: read.gold.id, title: read.posting.title, expected, got, evidence, weight };
}

function accuracyScore(fact: Fact, reads: Labelled[], misses: Miss[], goal: Score["goal"]): Score {
  const figures = { accuracy: share(reads.length - misses.length, reads.length) };
  return { fact, against: AGAINST, unit: "postings", n: reads.length, figures, goal, notes: [], misses };
}

function severalRolesNote(reads: Labelled[], guideOf: GuideOf): string {
  const several = reads.filter(({ gold }) => gold.labels.role === "multiple");
  const tally = addTallies(
    several.map(({ gold, facts }) =>
      tallySets(
        gold.labels.role_alt.filter((role) => role !== "non-tech"),
        facts.roleCandidates.map(guideOf),
      ),
    ),
  );
  const named = tally.right + tally.missed;
  return `postings for several roles: ${several.length}; their candidates hold ${tally.right} of ${named} roles named, and ${tally.wrong} others`;
}

function scoreRole(reads: Labelled[], guideOf: GuideOf): Score[] {
  const describe = (read: Labelled) => {
    const { role, role_alt } = read.gold.labels;
    const expected = role_alt.length > 0 ? `${role} (or ${role_alt.join(", ")})` : role;
    const got = `${read.facts.role ?? "no role"} [${read.facts.roleCandidates.join(", ")}]`;
    return miss(read, expected, got, evidenceLines(read, "role"));
  };
  const roleMisses = reads
    .filter(({ facts, gold }) => !roleAccepted(facts.role, gold.labels.role, gold.labels.role_alt, guideOf))
    .map(describe);
  const techMisses = reads
    .filter(({ facts, gold }) => !techAccepted(facts.role, gold.labels.role, gold.labels.role_alt))
    .map(describe);
  const role = accuracyScore("role", reads, roleMisses, GOALS.role);
  return [
    { ...role, notes: [severalRolesNote(reads, guideOf)] },
    accuracyScore("tech", reads, techMisses, GOALS.tech),
  ];
}

function scoreSeniority(reads: Labelled[]): Score {
  const misses = reads.flatMap((read) => {
    const { seniority, seniority_alt } = read.gold.labels;
    const accepted = [seniority, ...(seniority_alt ?? [])];
    if (accepted.includes(read.facts.seniority)) return [];
    const got = read.facts.seniority + (read.facts.seniorityAssumed ? " (assumed)" : "");
    return [miss(read, accepted.join(" or "), got, evidenceLines(read, "seniority"))];
  });
  return accuracyScore("seniority", reads, misses, GOALS.seniority);
}

function scoreMode(reads: Labelled[]): Score {
  const misses = reads.flatMap((read) => {
    const expected = read.gold.labels.work_mode;
    if (expected === read.facts.workMode) return [];
    return [miss(read, expected, read.facts.workMode, evidenceLines(read, "workMode"))];
  });
  return accuracyScore("mode", reads, misses, GOALS.mode);
}

function scoreCountries(reads: Labelled[]): Score {
  const misses: Miss[] = [];
  const tallies = reads.map((read) => {
    const { countries } = read.gold.labels;
    const tally = tallySets(countries, read.facts.countries);
    const weight = tally.wrong + tally.missed;
    const evidence = [
      `location: ${read.posting.locations.join("; ")}`,
      ...evidenceLines(read, "country", "region"),
    ];
    if (weight > 0) misses.push(miss(read, list(countries), list(read.facts.countries), evidence, weight));
    return tally;
  });
  const figures = figuresOf(addTallies(tallies));
  const notes = [
    `${reads.length - misses.length} of ${reads.length} postings have exactly the labelled countries`,
  ];
  return {
    fact: "countries",
    against: AGAINST,
    unit: "countries",
    n: reads.length,
    figures,
    goal: GOALS.countries,
    notes,
    misses,
  };
}

function scorePay(reads: Labelled[]): Score {
  const misses: Miss[] = [];
  const tallies = reads.map((read): Tally => {
    const expected = read.gold.labels.pay;
    const got = read.facts.pay;
    const right = expected && got && samePay(expected, got);
    if (right) return { right: 1, wrong: 0, missed: 0 };
    if (!expected && !got) return { right: 0, wrong: 0, missed: 0 };
    misses.push(miss(read, printPay(expected), printPay(got), evidenceLines(read, "pay")));
    return { right: 0, wrong: got ? 1 : 0, missed: expected ? 1 : 0 };
  });
  const notes = ["few labelled postings state pay: the Ashby and Indeed sets weigh more"];
  const figures = figuresOf(addTallies(tallies));
  return {
    fact: "pay",
    against: AGAINST,
    unit: "postings",
    n: reads.length,
    figures,
    goal: GOALS.pay,
    notes,
    misses,
  };
}

export function readSkillsOf({ facts }: Read): ReadSkill[] {
  const proof = facts.evidence.filter((evidence) => evidence.fact === "skill");
  return facts.skills.map(({ slug }) => ({
    slug,
    evidence: proof.filter((evidence) => evidence.value === slug).map((evidence) => evidence.text),
  }));
}

const mostFrequent = (values: string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 40);
  return most.map(([value, n]) => `${value} ${n}`).join(", ");
};

function scoreSkills(reads: Labelled[]): Score {
  const misses: Miss[] = [];
  let unproven = 0;
  const matches = reads.map((read) => {
    const skills = readSkillsOf(read);
    unproven += skills.filter((skill) => skill.evidence.length === 0).length;
    const match = matchSkills(skills, read.gold.labels.skills);
    const weight = match.wrongSkills.length + match.missedPhrases.length;
    const wrong = match.wrongSkills.map(({ slug, evidence }) => `${slug} (${evidence.join(" | ")})`);
    const wrongSlugs = new Set(match.wrongSkills.map(({ slug }) => slug));
    const evidence = evidenceLines(read, "skill").filter((line) =>
      wrongSlugs.has(line.split(" ← ")[0] ?? ""),
    );
    if (weight > 0)
      misses.push(
        miss(read, `missed: ${list(match.missedPhrases)}`, `wrong: ${list(wrong)}`, evidence, weight),
      );
    return match;
  });
  const precision = figuresOf(addTallies(matches.map((match) => match.read))).precision ?? share(0, 0);
  const recall = figuresOf(addTallies(matches.map((match) => match.found))).recall ?? share(0, 0);
  return {
    fact: "skills",
    against: AGAINST,
    unit: "skills",
    n: reads.length,
    figures: { precision, recall, f1: harmonicMean(precision.value, recall.value) },
    goal: GOALS.skills,
    notes: [
      `most often wrong: ${mostFrequent(matches.flatMap((match) => match.wrongSkills.map(({ slug }) => slug)))}`,
      `most often missed: ${mostFrequent(matches.flatMap((match) => match.missedPhrases.map(normalisePhrase)))}`,
      ...(unproven > 0 ? [`${unproven} skills without evidence were left out`] : []),
    ],
    misses,
  };
}

/** Scores every fact against the hand labels, from title, location and text alone. */
export function scoreGold(postings: GoldPosting[], guideOf: GuideOf): Score[] {
  const reads = postings.map(readGold);
  return [
    ...scoreRole(reads, guideOf),
    scoreSeniority(reads),
    scoreMode(reads),
    scoreCountries(reads),
    scorePay(reads),
    scoreSkills(reads),
  ];
}
