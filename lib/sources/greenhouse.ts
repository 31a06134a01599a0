import { decodeEntities } from "@/lib/extract/text/clean-text-entities";
import { boardSource } from "./board";
import { readDay } from "./dates";
import { readPlaces } from "./lists";
import { employerOfBoard, fieldsOf, httpUrl, line, text } from "./values";

const BOARD = /greenhouse\.io\/(?:v1\/boards\/|embed\/job_board\?for=)?([^/?#&]+)/i;

/** Greenhouse's job-board API. The offices of a posting are those of its department: only `location` is its place. */
export const greenhouseSource = boardSource({
  name: "greenhouse",
  detects: ({ records: [first] }) =>
    typeof first?.absolute_url === "string" && fieldsOf(first.location).name !== undefined,
  read: (job, context) => ({
    id: line(job.id),
    title: line(job.title),
    employer:
      context.employer ??
      (line(job.company_name) ||
        employerOfBoard(job.absolute_url, BOARD, context.fileName.replace(/^greenhouse[_-]/i, ""))),
    locations: readPlaces(fieldsOf(job.location).name),
    description: decodeEntities(text(job.content)),
    url: httpUrl(job.absolute_url),
    publishedAt: readDay(job.first_published ?? job.updated_at, context.asOf),
    closedAt: readDay(job.application_deadline, context.asOf),
  }),
});
