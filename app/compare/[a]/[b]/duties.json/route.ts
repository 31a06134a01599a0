import { answerAsked } from "@/app/answer";
import { getDuties } from "@/db";

export async function GET(request: Request, { params }: { params: Promise<{ a: string; b: string }> }) {
  return answerAsked(await params, new URL(request.url).searchParams, async (view) =>
    Response.json(await getDuties(view)),
  );
}
