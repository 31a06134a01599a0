import { answerView } from "@/app/answer";
import { previewPicture } from "@/lib/charts/preview-picture";
import { drawPng } from "./draw-png";

type Roles = { a: string; b: string };

/** A view's picture as SVG. */
export async function answerSvg(roles: Roles, query: URLSearchParams): Promise<Response> {
  return answerView(roles, query, (comparison) => picture(previewPicture(comparison), "image/svg+xml"));
}

/** The same, drawn in pixels. */
export async function answerPng(roles: Roles, query: URLSearchParams): Promise<Response> {
  return answerView(roles, query, async (comparison) =>
    picture(await drawPng(previewPicture(comparison)), "image/png"),
  );
}

function picture(body: BodyInit, type: string): Response {
  return new Response(body, {
    headers: { "content-type": type, "cache-control": "public, max-age=600" },
  });
}
