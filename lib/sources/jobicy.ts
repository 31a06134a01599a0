import { boardSource } from "./board";
import { readDay } from "./dates";
import { payWords, readStatedPay, withPayLine } from "./pay-fields";
import { httpUrl, line, lines, text } from "./values";

/** Jobicy's API: remote jobs only. */
export const jobicySource = boardSource({
  name: "jobicy",
  detects: ({ records: [first] }) => first !== undefined && "jobTitle" in first && "jobGeo" in first,
  read: (job, context) => {
    const parts = {
      min: job.salaryMin ?? job.annualSalaryMin,
      max: job.salaryMax ?? job.annualSalaryMax,
      currency: job.salaryCurrency,
      period: job.salaryPeriod ?? ("annualSalaryMin" in job ? "year" : null),
    };
    const pay = readStatedPay(parts);
    return {
      id: line(job.id),
      title: line(job.jobTitle),
      employer: line(job.companyName),
      locations: lines([job.jobGeo]),
      description: withPayLine(text(job.jobDescription), pay ? "" : payWords(parts)),
      url: httpUrl(job.url),
      publishedAt: readDay(job.pubDate, context.asOf),
      stated: {
        workMode: "remote",
        seniority: /^any$/i.test(line(job.jobLevel)) ? null : line(job.jobLevel),
        pay: pay ? [pay] : null,
      },
    };
  },
});
