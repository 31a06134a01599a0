import { z } from "zod";
import summary from "@/lib/extract/scores.json";
import { formatCount, formatShare } from "@/lib/format";

const measured = z.object({
  value: z.number(),
  hits: z.number(),
  of: z.number(),
  interval: z.tuple([z.number(), z.number()]),
});
const MEASURES = ["accuracy", "precision", "recall", "f1"] as const;
type Measure = (typeof MEASURES)[number];

const scoresSchema = z.object({
  date: z.string(),
  sets: z.record(z.string(), z.string()),
  scores: z.array(
    z.object({
      fact: z.enum(["role", "tech", "seniority", "mode", "countries", "pay", "skills"]),
      against: z.string(),
      accuracy: measured.optional(),
      precision: measured.optional(),
      recall: measured.optional(),
      f1: z.number().optional(),
      goal: z.partialRecord(z.enum(MEASURES), z.number()).nullable(),
    }),
  ),
});

type Scores = z.infer<typeof scoresSchema>;
type Score = Scores["scores"][number];

export const SCORES: Scores = scoresSchema.parse(summary);

const FACT_NAMES: Record<Score["fact"], string> = {
  role: "Role",
  tech: "Technology or not",
  seniority: "Level",
  mode: "Work mode",
  countries: "Countries",
  pay: "Pay",
  skills: "Skills",
};
const MEASURE_NAMES: Record<Measure, string> = {
  accuracy: "accuracy",
  precision: "precision",
  recall: "recall",
  f1: "F1",
};

/** What a set is and is not, beside what it says of itself. */
export const SET_NOTES: Record<string, { name: string; note: string }> = {
  "gold-dev": {
    name: "Hand labels",
    note: "The rules were written while looking at these very postings, so their scores flatter. A perfect one says that no known case is misread, not that no new one will be. A skill counts as right if the words it was read from are, hold, or lie within a labelled phrase.",
  },
  ashby: {
    name: "Job boards’ own fields",
    note: "Employers fill these fields in loosely: an office’s address for a job done anywhere, on-target earnings as salary. Pay is asked only where the text states the amount. The remote field knows only yes and no, so only plain contradictions count against us: that figure is agreement, not accuracy, and has no goal. These boards, too, were at hand while the rules were written.",
  },
  indeed: {
    name: "Pay strings",
    note: "Short strings that hold pay and nothing else, in dollars: the easy case. Amounts, currency and period must all be right.",
  },
};

export interface ScoreRow {
  key: string;
  label: string;
  value: string;
  interval: string | null;
  counted: string | null;
  goal: string | null;
  isMissed: boolean;
}

/** The rows of one set's table: a line a measure; F1 only where it is the goal. */
export function scoreRows(against: string, { scores }: Scores = SCORES): ScoreRow[] {
  return scores.filter((score) => score.against === against).flatMap(rowsOf);
}

function rowsOf(score: Score): ScoreRow[] {
  return MEASURES.flatMap((measure): ScoreRow[] => {
    const of = score[measure];
    const goal = score.goal?.[measure];
    if (of === undefined || (measure === "f1" && goal === undefined)) return [];
    const value = typeof of === "number" ? of : of.value;
    return [
      {
        key: `${score.fact} ${measure}`,
        label: `${FACT_NAMES[score.fact]}, ${MEASURE_NAMES[measure]}`,
        value: tenths(value),
        interval: typeof of === "number" ? null : `${tenths(of.interval[0])} to ${tenths(of.interval[1])}`,
        counted: typeof of === "number" ? null : `${formatCount(of.hits)} of ${formatCount(of.of)}`,
        goal: goal === undefined ? null : formatShare(goal),
        isMissed: goal !== undefined && value < goal,
      },
    ];
  });
}

/** "97.8%", and "100%" for all alone. */
function tenths(value: number): string {
  return value === 1 ? "100%" : `${Math.min(99.9, 100 * value).toFixed(1)}%`;
}
