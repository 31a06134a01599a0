import { boardSource } from "./board";
import { readDay } from "./dates";
import { httpUrl, line, lines, text } from "./values";

/** Working Nomads' API: remote jobs only. */
export const workingnomadsSource = boardSource({
  name: "workingnomads",
  detects: ({ records: [first] }) => first !== undefined && "category_name" in first && "pub_date" in first,
  read: (job, context) => ({
    id: /\/go\/(\d+)/.exec(text(job.url))?.[1] ?? null,
    title: line(job.title),
    employer: line(job.company_name),
    locations: lines([job.location]),
    description: text(job.description),
    url: httpUrl(job.url),
    publishedAt: readDay(job.pub_date, context.asOf),
    stated: { workMode: "remote" },
  }),
});
