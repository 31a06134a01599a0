import { boardSource } from "./board";
import { readDay } from "./dates";
import { nameOf } from "./lists";
import { readStatedPay } from "./pay-fields";
import { type Fields, fieldsOf, httpUrl, line, lines, listOf, text } from "./values";
import { readWorkMode } from "./work-mode-field";

/** justjoin.it's offers: Polish, without texts, pay stated for each kind of contract. */
export const justjoinitSource = boardSource({
  name: "justjoinit",
  detects: ({ records: [first] }) =>
    first !== undefined && "experienceLevel" in first && "multilocation" in first,
  read: (job, context) => ({
    id: line(job.guid) || line(job.slug),
    title: line(job.title),
    employer: line(job.companyName),
    locations: lines([job.city, ...listOf(job.multilocation).map((place) => fieldsOf(place).city)]),
    description: text(job.body),
    url: httpUrl(`https://justjoin.it/job-offer/${line(job.slug)}`),
    publishedAt: readDay(job.publishedAt, context.asOf),
    closedAt: readDay(job.expiredAt, context.asOf),
    stated: {
      workMode: readWorkMode(job.workplaceType),
      seniority: line(job.experienceLevel),
      pay: payOf(job),
      skills: lines(listOf(job.requiredSkills).map(nameOf)),
    },
  }),
});

// Employment before contracts between firms; what is only converted from another currency is left out.
function payOf(job: Fields) {
  return listOf(job.employmentTypes)
    .map(fieldsOf)
    .filter((kind) => kind.currencySource === undefined || kind.currencySource === "original")
    .sort((one, other) => Number(other.type === "permanent") - Number(one.type === "permanent"))
    .map(({ from, to, currency, unit }) => readStatedPay({ min: from, max: to, currency, period: unit }))
    .filter((pay) => pay !== null);
}
