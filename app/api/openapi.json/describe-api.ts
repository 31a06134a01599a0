import { z } from "zod";
import { comparisonSchema } from "@/lib/compare/comparison";
import { contextSchema } from "@/lib/compare/context";
import { dutiesSchema } from "@/lib/compare/duties";
import { SENIORITIES } from "@/lib/posting/seniority";
import { WORK_MODES } from "@/lib/posting/work-mode";
import { CHARTS } from "@/lib/view/chart-view";
import { FILTERS, type Filter, SIDES } from "@/lib/view/view";
import pkg from "@/package.json";

const FILTER_WORDS: Record<Filter, string> = {
  country: "ISO 3166-1 alpha-2 codes, comma-separated; any if absent",
  mode: `${WORK_MODES.join(", ")}, comma-separated; any if absent`,
  level: `${SENIORITIES.join(", ")}, comma-separated; any if absent`,
};

const text = { type: "string" };
const query = (name: string, description: string, required = false) => ({
  name,
  in: "query",
  description,
  required,
  schema: text,
});
const path = (name: string) => ({
  name,
  in: "path",
  description: "a role's slug",
  required: true,
  schema: text,
});

const datasetParameter = query(
  "dataset",
  "an older dataset's id, or a market (sample, imported) for its newest; the newest of the market shown by default if absent",
);
const viewParameters = [
  ...FILTERS.map((filter) => query(filter, FILTER_WORDS[filter])),
  ...SIDES.flatMap((side) =>
    FILTERS.map((filter) => query(`${side}.${filter}`, `${filter} of side ${side} alone`)),
  ),
  datasetParameter,
];

const json = (description: string, schema: object) => ({
  description,
  content: { "application/json": { schema } },
});
const error = (description: string) => json(description, { $ref: "#/components/schemas/Error" });
const failures = {
  400: error("a part of the address is unusable; `dropped` says which and why"),
  404: error("the dataset is not kept here"),
  503: error("there are no postings yet"),
};
const get = (summary: string, parameters: object[], answer: object) => ({
  get: { summary, parameters, responses: { 200: answer, ...failures } },
});

const chartParameter = query("chart", `one chart alone: ${CHARTS.join(", ")}`);
const picture = (summary: string, type: string) =>
  get(summary, [path("a"), path("b"), ...viewParameters, chartParameter], {
    description:
      "both roles, the verdict, medians, gap, n, date and filters; with `chart` that chart with its title, what is measured, and its source",
    content: { [type]: { schema: { type: "string", contentEncoding: "binary" } } },
  });

const comparison = json("both sides and what follows from them", { $ref: "#/components/schemas/Comparison" });
const list = (of: string, properties: object) =>
  json(of, {
    type: "object",
    properties: { [of]: { type: "array", items: { type: "object", properties } } },
  });
const count = { type: "integer" };
const money = { type: ["number", "null"] };

/** The API as OpenAPI 3.1; the comparison's schema is the one that the code is typed by. */
export function describeApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Crossroles",
      version: pkg.version,
      description:
        "Two job roles side by side, computed from job postings. Shares are fractions of 1; pay is annual base pay in whole currency units; a suppressed figure is null beside its n.",
    },
    paths: {
      "/api/v1/compare": get(
        "Compare two roles",
        [query("a", "a role's slug", true), query("b", "a role's slug", true), ...viewParameters],
        comparison,
      ),
      "/compare/{a}/{b}/data.json": get(
        "The same, beside its page",
        [path("a"), path("b"), ...viewParameters],
        comparison,
      ),
      "/compare/{a}/{b}/data.csv": get(
        "The same as CSV",
        [path("a"), path("b"), ...viewParameters, chartParameter],
        {
          description: "a line a figure, both sides beside each other",
          content: { "text/csv": { schema: text } },
        },
      ),
      "/compare/{a}/{b}/context.json": get(
        "What stands around a comparison: where its answer flips, what moving takes, each level alone, what changed, who hires",
        [path("a"), path("b"), ...viewParameters],
        json("read beside the comparison, never before it", { $ref: "#/components/schemas/Context" }),
      ),
      "/compare/{a}/{b}/report.md": get(
        "The comparison as an article, in Markdown",
        [path("a"), path("b"), ...viewParameters],
        {
          description: "headline, findings, tables, questions and answers",
          content: { "text/markdown": { schema: text } },
        },
      ),
      "/compare/{a}/{b}/duties.json": get(
        "What both sides' postings list as duties, by kind, below and from senior level on",
        [path("a"), path("b"), ...viewParameters],
        json("counted on a fixed draw; of the newest dataset only", { $ref: "#/components/schemas/Duties" }),
      ),
      "/compare/{a}/{b}/context.csv": get("The same as CSV", [path("a"), path("b"), ...viewParameters], {
        description: "a line a figure, in the columns of data.csv",
        content: { "text/csv": { schema: text } },
      }),
      "/compare/{a}/{b}/image.png": picture("The view as a picture, 1200 by 630 pixels", "image/png"),
      "/compare/{a}/{b}/image.svg": picture("The same as a drawing", "image/svg+xml"),
      "/api/v1/roles": get(
        "List roles",
        [datasetParameter],
        list("roles", {
          slug: text,
          name: text,
          short: text,
          postings: count,
          pay: {
            type: "object",
            properties: {
              country: text,
              currency: text,
              n: count,
              median: money,
              modelled: { type: "boolean" },
            },
          },
        }),
      ),
      "/api/v1/skills": get(
        "List skills",
        [datasetParameter],
        list("skills", { slug: text, name: text, category: text, postings: count }),
      ),
      "/api/v1/dataset": get(
        "The dataset that figures rest on",
        [datasetParameter],
        json("the dataset", {
          type: "object",
          properties: {
            dataset: {
              type: "object",
              properties: {
                id: text,
                market: { enum: ["sample", "imported"] },
                label: text,
                asOf: { type: "string", format: "date" },
                postings: count,
                duplicates: count,
                home: text,
                updatedAt: { type: "string", format: "date-time" },
              },
            },
          },
        }),
      ),
      "/api/health": {
        get: {
          summary: "Whether the store answers",
          responses: { 200: { description: "it does" }, 503: { description: "it doesn't" } },
        },
      },
    },
    components: {
      schemas: {
        Comparison: z.toJSONSchema(comparisonSchema, { target: "draft-2020-12" }),
        Context: z.toJSONSchema(contextSchema, { target: "draft-2020-12" }),
        Duties: z.toJSONSchema(dutiesSchema, { target: "draft-2020-12" }),
        Error: {
          type: "object",
          properties: {
            error: {
              type: "object",
              properties: {
                code: text,
                message: text,
                dropped: {
                  type: "array",
                  items: { type: "object", properties: { parameter: text, value: text, reason: text } },
                },
              },
            },
          },
        },
      },
    },
  };
}
