import type { CleanPosting } from "@/lib/posting/clean-posting";

const HEADER_WORDS =
  /\b(?:full[ -]?time|part[ -]?time|on-?site|remote|visas?|h1b|interns?|local only|relocat\w+)\b|https?:|www\./i;
const JOB_WORD = /engineer|develop|design|manage|scien|analy|architect|director|head of|consult|specialist/i;

/** True if the "title" is a posting's first line ("Acme | Berlin | Full-time | …"), which may name no job at all. */
export function isHeader({ source, title }: CleanPosting): boolean {
  if (source === "hacker-news" || title.trim() === "") return true;
  const bars = title.split("|").length - 1;
  if (bars >= 2 || /https?:|www\./.test(title)) return true;
  return HEADER_WORDS.test(title) && !JOB_WORD.test(title);
}
