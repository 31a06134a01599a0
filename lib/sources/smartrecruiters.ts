import { boardSource } from "./board";
import { readDay } from "./dates";
import { findWithin, joinPlace } from "./lists";
import { type Fields, fieldsOf, fileStem, httpUrl, line, lines, text } from "./values";

/** SmartRecruiters' posting API: the list, which has no texts, or single postings with them. */
export const smartrecruitersSource = boardSource({
  name: "smartrecruiters",
  detects: ({ records: [first] }) => first !== undefined && isPosting(findWithin(first, isPosting)[0]),
  unfold: (record) => findWithin(record, isPosting),
  read: (job, context) => {
    const company = fieldsOf(job.company);
    const location = fieldsOf(job.location);
    const whole = joinPlace(text(location.fullLocation).split(","));
    const list = `https://jobs.smartrecruiters.com/${line(company.identifier)}/${line(job.id)}`;
    return {
      id: line(job.id),
      title: line(job.name),
      employer: context.employer ?? (line(company.name) || fileStem(context.fileName)),
      locations: lines([whole || joinPlace([location.city, location.region])]),
      description: textOf(fieldsOf(fieldsOf(job.jobAd).sections)),
      url: httpUrl(job.postingUrl) ?? httpUrl(list),
      publishedAt: readDay(job.releasedDate, context.asOf),
      stated: {
        countries: lines([line(location.country).toUpperCase()]),
        // Neither tick is the untouched form, not a statement.
        workMode: location.hybrid === true ? "hybrid" : location.remote === true ? "remote" : null,
        seniority: levelOf(job),
      },
    };
  },
});

function isPosting(record: Fields | undefined): boolean {
  return record !== undefined && "name" in record && "releasedDate" in record && "company" in record;
}

function levelOf(job: Fields): string {
  const level = line(fieldsOf(job.experienceLevel).label);
  return /not applicable/i.test(level) ? "" : level;
}

const SECTIONS = ["companyDescription", "jobDescription", "qualifications", "additionalInformation"];

function textOf(sections: Fields): string {
  return SECTIONS.map((name) => fieldsOf(sections[name]))
    .filter((section) => text(section.text).trim())
    .map((section) => `<h3>${text(section.title)}</h3>\n${text(section.text)}`)
    .join("\n\n");
}
