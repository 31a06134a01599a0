import type { WorkMode } from "@/lib/posting/work-mode";
import { boardSource } from "./board";
import { readDay } from "./dates";
import { readPlaces } from "./lists";
import { type PayParts, readStatedPay } from "./pay-fields";
import { employerOfBoard, type Fields, fieldsOf, httpUrl, line, lines, listOf, text } from "./values";

const BOARD = /\/\/([^./]+)\.recruitee\.com/i;

/** Recruitee's careers-site API. */
export const recruiteeSource = boardSource({
  name: "recruitee",
  detects: ({ envelope, records: [first] }) =>
    first !== undefined && "careers_url" in first && ("offers" in envelope || "slug" in first),
  read: (job, context) => {
    if (job.status !== undefined && job.status !== "published") return "not published";
    const workMode = modeOf(job);
    const places = listOf(job.locations).map(fieldsOf);
    const pay = readStatedPay(payOf(fieldsOf(job.salary)));
    return {
      id: line(job.id),
      title: line(job.title),
      employer:
        context.employer ??
        (line(job.company_name) ||
          employerOfBoard(job.careers_url, BOARD, context.fileName.replace(/^recruitee[_-]/i, ""))),
      locations: places.length > 0 ? readPlaces(places.map(placeOf)) : lines([job.location]),
      description: [text(job.description), text(job.requirements)].filter((part) => part.trim()).join("\n\n"),
      url: httpUrl(job.careers_url),
      publishedAt: readDay(job.published_at ?? job.created_at, context.asOf),
      closedAt: readDay(job.close_at, context.asOf),
      stated: {
        // Of a remote job it is the employer's.
        countries:
          workMode === "remote"
            ? []
            : lines(places.length > 0 ? places.map((place) => place.country_code) : [job.country_code]),
        workMode,
        seniority: line(job.experience_code).replaceAll("_", " "),
        pay: pay ? [pay] : null,
      },
    };
  },
});

function placeOf(place: Fields): Fields {
  return { city: place.city ?? place.name, region: place.state, country: place.country };
}

function payOf(salary: Fields): PayParts {
  return { min: salary.min, max: salary.max, currency: salary.currency, period: salary.period };
}

// Several ticks leave the choice to the applicant or the team: that is none of the three.
function modeOf(job: Fields): WorkMode | null {
  const ticked: WorkMode[] = [];
  if (job.remote === true) ticked.push("remote");
  if (job.hybrid === true) ticked.push("hybrid");
  if (job.on_site === true) ticked.push("onsite");
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}
