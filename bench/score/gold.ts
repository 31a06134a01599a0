import { z } from "zod";
import { statedPaySchema } from "./stated-pay";

const labels = z.object({
  role: z.string(),
  role_alt: z.array(z.string()).default([]),
  seniority: z.string(),
  seniority_alt: z.array(z.string()).nullish(),
  work_mode: z.string(),
  countries: z.array(z.string()),
  pay: statedPaySchema.nullable(),
  skills: z.array(z.string()),
});

const goldPosting = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string().nullish(),
  location: z.string().nullish(),
  description: z.string(),
  labels,
});
export type GoldPosting = z.infer<typeof goldPosting>;

export function parseGold(jsonl: string): GoldPosting[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => goldPosting.parse(JSON.parse(line)));
}
