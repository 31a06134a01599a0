import { readDay } from "./dates";
import { feedSource } from "./feed";
import { fileStem, line, lines } from "./values";
import { childText, elementsNamed } from "./xml";

/** Personio's XML feed. Its own words for levels ("experienced") and its office names are passed on as written. */
export const personioSource = feedSource({
  name: "personio",
  detects: ({ text }) => /<workzag-jobs\b/.test(text.slice(0, 2000)),
  element: "position",
  read: (position, options) => ({
    id: line(childText(position, "id")),
    title: line(childText(position, "name")),
    employer:
      options.employer ??
      (line(childText(position, "subcompany")) || fileStem(options.fileName.replace(/^personio[_-]/i, ""))),
    locations: lines([
      childText(position, "office"),
      ...elementsNamed(position, "additionalOffices").flatMap((offices) =>
        offices.children.map((office) => office.text),
      ),
    ]),
    description: elementsNamed(position, "jobDescription")
      .map((part) => `<h3>${childText(part, "name")}</h3>\n${childText(part, "value")}`)
      .join("\n\n"),
    publishedAt: readDay(childText(position, "createdAt"), options.asOf),
    stated: { seniority: line(childText(position, "seniority")) },
  }),
});
