import { boardSource } from "./board";
import { readDay } from "./dates";
import { withPayLine } from "./pay-fields";
import { httpUrl, line, lines, text } from "./values";

/** Remotive's API: remote jobs only. Its tags are guesses and left out. */
export const remotiveSource = boardSource({
  name: "remotive",
  detects: ({ records: [first] }) => first !== undefined && "candidate_required_location" in first,
  read: (job, context) => ({
    id: line(job.id),
    title: line(job.title),
    employer: line(job.company_name),
    locations: lines([job.candidate_required_location]),
    description: withPayLine(text(job.description), line(job.salary)),
    url: httpUrl(job.url),
    publishedAt: readDay(job.publication_date, context.asOf),
    stated: { workMode: "remote" },
  }),
});
