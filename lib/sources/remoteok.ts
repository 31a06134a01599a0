import { boardSource } from "./board";
import { readDay } from "./dates";
import { payWords, withPayLine } from "./pay-fields";
import { httpUrl, line, lines, text } from "./values";

/**
 * Remote OK's API. Its amounts have neither currency nor period and mix them, so they are handed on as words; its
 * tags are guesses and left out; many of its postings have one place and are not remote.
 */
export const remoteokSource = boardSource({
  name: "remoteok",
  detects: ({ records }) =>
    records.some((record) => "epoch" in record && "position" in record && "company" in record),
  read: (job, context) => {
    if ("legal" in job && !("position" in job)) return null;
    const location = line(job.location).replace(/[,\s]+$/, "");
    const pay = payWords({ min: job.salary_min, max: job.salary_max, currency: null, period: null });
    return {
      id: line(job.id),
      title: line(job.position),
      employer: line(job.company),
      locations: lines([location]),
      description: withPayLine(text(job.description), pay),
      url: httpUrl(job.url),
      publishedAt: readDay(job.date ?? job.epoch, context.asOf),
      stated: {
        workMode: !location || /remote|world ?wide|anywhere|global/i.test(location) ? "remote" : null,
      },
    };
  },
});
