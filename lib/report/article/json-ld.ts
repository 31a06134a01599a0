import { plainText } from "../spans";
import type { Article } from "./article";

/** The article and its questions for search engines, as JSON safe to stand in a script element. */
export function articleJsonLd({ title, asOf, headline, lead, questions }: Article): string {
  const text = (sentences: Article["lead"]) => sentences.map(plainText).join(" ");
  const article = {
    "@type": "Article",
    headline: plainText(headline),
    alternativeHeadline: title,
    description: text(lead),
    datePublished: asOf,
  };
  const faq = {
    "@type": "FAQPage",
    mainEntity: questions.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: text(answer) },
    })),
  };
  const graph = questions.length > 0 ? [article, faq] : [article];
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}
