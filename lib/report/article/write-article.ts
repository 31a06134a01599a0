import type { Comparison } from "@/lib/compare/comparison";
import type { ComparisonContext } from "@/lib/compare/context";
import type { ComparedDuties } from "@/lib/compare/duties";
import { comparisonTitle } from "../title";
import type { Article } from "./article";
import { notebookOf } from "./notebook";
import { articleHeadline, articleLead } from "./opening";
import { ai } from "./part-ai";
import { choose } from "./part-choose";
import { divergence } from "./part-divergence";
import { drivers } from "./part-drivers";
import { keyFindings } from "./part-findings";
import { glance } from "./part-glance";
import { nearby } from "./part-nearby";
import { openings } from "./part-openings";
import { pay } from "./part-pay";
import { places, workModes } from "./part-places";
import { questions } from "./part-questions";
import { paths, roles } from "./part-roles";
import { sharedSkills } from "./part-shared";
import { isThin, storyOf } from "./story";

interface Material {
  comparison: Comparison;
  context: ComparisonContext;
  /** Null for the sample, whose texts are generated, and for datasets whose texts are not kept. */
  duties: ComparedDuties | null;
}

/** A comparison as an article. Pure: the same comparison is always told the same. Links keep the address's own `dataset`. */
export function writeArticle({ comparison, context, duties }: Material, dataset: string | null): Article {
  const notebook = notebookOf(comparison, context, duties, dataset);
  const story = storyOf(comparison);
  const thin = isThin(comparison);
  const told = story !== "no-postings" && story !== "same";
  const sections = told
    ? [
        thin ? null : keyFindings(notebook),
        glance(notebook),
        pay(notebook),
        drivers(notebook),
        roles(notebook),
        ...(thin ? [] : [sharedSkills(notebook), divergence(notebook), ai(notebook), openings(notebook)]),
        paths(notebook),
        ...(thin ? [] : [places(notebook), workModes(notebook), choose(notebook)]),
        nearby(notebook),
      ]
    : [];
  return {
    title: comparisonTitle(comparison),
    asOf: comparison.dataset.asOf,
    headline: articleHeadline(notebook),
    lead: articleLead(notebook),
    sections: sections.filter((section) => section !== null),
    questions: told ? questions(notebook) : [],
  };
}
