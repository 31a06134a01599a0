import { boardSource } from "./board";
import { readDay } from "./dates";
import { findWithin } from "./lists";
import { type Fields, fieldsOf, fileStem, httpUrl, line, lines, listOf, text } from "./values";
import { readWorkMode } from "./work-mode-field";

/** Workday's career-site responses: the list, which has no texts, or single postings with them. */
export const workdaySource = boardSource({
  name: "workday",
  detects: ({ records: [first] }) => first !== undefined && findWithin(first, isPosting).some(isPosting),
  unfold: (record) => findWithin(record, isPosting),
  read: (record, context) => {
    const info = fieldsOf(record.jobPostingInfo ?? record);
    const host = /^https?:\/\/([^./]+)\.[^/]*myworkdayjobs\.com/i.exec(text(info.externalUrl))?.[1];
    const places = [info.location ?? info.locationsText, ...listOf(info.additionalLocations)];
    return {
      id: line(info.jobReqId) || line(listOf(info.bulletFields)[0]) || line(info.externalPath),
      title: line(info.title),
      employer:
        context.employer ??
        (line(fieldsOf(record.hiringOrganization).name) || line(host) || fileStem(context.fileName)),
      locations: lines(places).filter((place) => !/^\d+ locations?$/i.test(place)),
      description: text(info.jobDescription),
      url: httpUrl(info.externalUrl),
      publishedAt: readDay(info.startDate, context.asOf) ?? readDay(info.postedOn, context.asOf),
      closedAt: readDay(info.endDate, context.asOf),
      stated: {
        countries: places.length > 1 ? [] : lines([fieldsOf(info.country).descriptor]),
        workMode: readWorkMode(info.remoteType),
      },
    };
  },
});

function isPosting(record: Fields): boolean {
  return "jobPostingInfo" in record || ("externalPath" in record && "title" in record);
}
