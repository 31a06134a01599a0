import type { CleanPosting } from "@/lib/posting/clean-posting";
import { titleTokens } from "./title-tokens";
import { titleWords } from "./words";

const CONDITIONS =
  /\b(?:full[ -]?time|part[ -]?time|on-?site|remote|visas?|h1b|interns?|local only|relocat\w+)\b/i;

/**
 * True if the "title" is the first line of a free-form posting ("Acme | Berlin | Full-time | …"), which may name
 * several jobs or none. Such postings come without an employer of their own field.
 */
export function isHeader({ source, title, employer }: CleanPosting): boolean {
  if (source === "hacker-news" || title === "") return true;
  if (employer !== "") return false;
  if (title.indexOf("|") !== title.lastIndexOf("|") || /https?:|www\./.test(title)) return true;
  return (
    CONDITIONS.test(title) &&
    titleWords(titleTokens(title)).every(({ head, word }) => head === "none" || word === "intern")
  );
}
