import { boardSource } from "./board";
import { readDay } from "./dates";
import { joinPlace, nameOf, readPlaces } from "./lists";
import { fieldsOf, fileStem, httpUrl, line, lines, listOf, text } from "./values";
import { readWorkMode } from "./work-mode-field";

/** Workable's public accounts and widget responses. */
export const workableSource = boardSource({
  name: "workable",
  detects: ({ records: [first] }) => typeof first?.shortcode === "string",
  read: (job, { envelope, ...context }) => {
    const places = listOf(job.locations)
      .map(fieldsOf)
      .filter((place) => place.hidden !== true);
    const { city, state, country } = job;
    return {
      id: line(job.shortcode),
      title: line(job.title),
      employer:
        context.employer ??
        (line(envelope.name) ||
          line(fieldsOf(envelope.widget).name) ||
          nameOf(job.company) ||
          fileStem(context.fileName)),
      locations: places.length > 0 ? readPlaces(places) : lines([joinPlace([city, state, country])]),
      description: [text(job.description), text(job.requirements), text(job.benefits)]
        .filter(Boolean)
        .join("\n\n"),
      url: httpUrl(job.url),
      publishedAt: readDay(job.published_on ?? job.created_at, context.asOf),
      stated: {
        countries: lines(
          places.length > 0 ? places.map((place) => place.countryCode ?? place.country) : [country],
        ),
        workMode:
          readWorkMode(job.workplace_type ?? job.workplace) ?? (job.telecommuting === true ? "remote" : null),
        seniority: /not applicable/i.test(line(job.experience)) ? null : line(job.experience),
      },
    };
  },
});
