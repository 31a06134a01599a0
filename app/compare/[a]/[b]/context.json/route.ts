import { answerAsked } from "@/app/answer";
import { getContext } from "@/db";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  return answerAsked(await params, new URL(request.url).searchParams, async (view) =>
    Response.json(await getContext(view)),
  );
}
