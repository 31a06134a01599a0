import { boardSource } from "./board";
import { readDay } from "./dates";
import { readStatedPay } from "./pay-fields";
import { employerOfBoard, type Fields, fieldsOf, httpUrl, line, lines, listOf, text } from "./values";
import { readWorkMode } from "./work-mode-field";

const BOARD = /lever\.co\/(?:v0\/postings\/)?([^/?#]+)/i;

/** Lever's postings API. Its text comes in parts: an opening, lists under headings, and what follows them. */
export const leverSource = boardSource({
  name: "lever",
  detects: ({ records: [first] }) =>
    typeof first?.text === "string" && (BOARD.test(text(first.hostedUrl)) || "categories" in first),
  read: (job, context) => {
    const { location, allLocations } = fieldsOf(job.categories);
    const locations = lines([location, ...listOf(allLocations)]);
    const pay = readPayRange(fieldsOf(job.salaryRange));
    return {
      id: line(job.id),
      title: line(job.text),
      employer:
        context.employer ??
        employerOfBoard(job.hostedUrl, BOARD, context.fileName.replace(/^lever[_-]/i, "")),
      locations,
      description: textOf(job),
      url: httpUrl(job.hostedUrl),
      publishedAt: readDay(job.createdAt, context.asOf),
      stated: {
        // It is the country of the first place only.
        countries: locations.length > 1 ? [] : lines([job.country]),
        workMode: readWorkMode(job.workplaceType),
        pay: pay ? [pay] : null,
      },
    };
  },
});

function textOf(job: Fields): string {
  const lists = listOf(job.lists).map(fieldsOf);
  return [
    text(job.description) || text(job.descriptionPlain),
    ...lists.map(({ text: heading, content }) => `<h3>${text(heading)}</h3>\n<ul>${text(content)}</ul>`),
    text(job.salaryDescription) || text(job.salaryDescriptionPlain),
    text(job.additional) || text(job.additionalPlain),
  ]
    .filter((part) => part.trim())
    .join("\n\n");
}

function readPayRange({ min, max, currency, interval }: Fields) {
  return readStatedPay({ min, max, currency, period: text(interval).replace(/^per-/, "") });
}
