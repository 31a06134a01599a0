/** Turns a description (HTML, also escaped twice, Markdown, plain text) into clean text. */
export function cleanText(description: string): string {
  return description;
}
