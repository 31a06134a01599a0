import { boardSource } from "./board";
import { readDay } from "./dates";
import { readStatedPay } from "./pay-fields";
import { httpUrl, line, lines, listOf, text } from "./values";

/** Himalayas' API: remote jobs only; no restriction of place means worldwide. */
export const himalayasSource = boardSource({
  name: "himalayas",
  detects: ({ records: [first] }) =>
    first !== undefined && "companyName" in first && "locationRestrictions" in first,
  read: (job, context) => {
    const countries = lines(listOf(job.locationRestrictions));
    const { minSalary: min, maxSalary: max, currency, salaryPeriod: period } = job;
    const pay = readStatedPay({ min, max, currency, period });
    return {
      id: line(job.guid),
      title: line(job.title),
      employer: line(job.companyName),
      locations: countries.length > 0 ? countries : ["Worldwide"],
      description: text(job.description),
      url: httpUrl(job.applicationLink),
      publishedAt: readDay(job.pubDate, context.asOf),
      closedAt: readDay(job.expiryDate, context.asOf),
      stated: {
        countries,
        workMode: "remote",
        seniority: lines(listOf(job.seniority)).join(", "),
        pay: pay ? [pay] : null,
      },
    };
  },
});
