import { boardSource } from "./board";
import { readDay } from "./dates";
import { readFirstLine } from "./hacker-news-line";
import { type Fields, httpUrl, text } from "./values";

/**
 * Comments of Hacker News' "Who is hiring?" threads, as Algolia's search or items API gives them or as lists of
 * `full_html`. A geocoder's `address` or `country` beside them is a guess and not read.
 */
export const hackerNewsSource = boardSource({
  name: "hacker-news",
  detects: ({ envelope, records: [first] }) =>
    first !== undefined &&
    ("full_html" in first ||
      "comment_text" in first ||
      ("story_id" in first && "text" in first && "author" in first)) &&
    !("jobs" in envelope),
  read: (comment, context) => {
    const html = text(comment.full_html ?? comment.comment_text ?? comment.text);
    if (isReply(comment)) return "a reply, not a posting";
    const first = readFirstLine(html);
    if (!first) return "not a posting";
    const item = text(comment.objectID ?? comment.id) || (/[?&]id=(\d+)/.exec(text(comment.url))?.[1] ?? "");
    return {
      id: item,
      title: first.title,
      employer: first.employer,
      locations: first.places,
      description: html,
      url: httpUrl(comment.url) ?? httpUrl(item && `https://news.ycombinator.com/item?id=${item}`),
      publishedAt: readDay(comment.created_at ?? comment.created_at_i, context.asOf),
    };
  },
});

function isReply({ parent_id: parent, story_id: story }: Fields): boolean {
  return parent !== undefined && story !== undefined && parent !== null && story !== null && parent !== story;
}
